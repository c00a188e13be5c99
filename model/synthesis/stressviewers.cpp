// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <model/synthesis/stressviewers.h>

#include <model/synthesis/rowtexts.h>
#include <model/synthesis/stressvalues.h>
#include <model/synthesis/viewermaker.h>

#include <QSet>
#include <algorithm>

namespace reelwright {

namespace {

class StressMaker {
public:
    StressMaker(const Template &value, ViewerTable &table, quint32 seed)
        : m_value(value), m_maker(value, nullptr), m_rows(value, table), m_seed(seed)
    {
        for (qsizetype i = 0; i < value.fields.size(); ++i)
            if (value.fields[i].name == value.key)
                m_key = i;
    }

    Result<void> add(const QString &name, const QHash<qsizetype, QString> &values)
    {
        Result<QStringList> texts = m_maker.make(m_seed, m_count);
        if (!texts)
            return fail(texts.error());
        for (const auto &[field, text] : values.asKeyValueRange())
            (*texts)[field] = text;
        const Field &key = m_value.fields[m_key];
        if (key.type == FieldType::Text && key.pattern.isEmpty() && key.allowed.isEmpty())
            (*texts)[m_key] = freeKey(name);
        ++m_count;
        return m_rows.add(*texts);
    }
    qsizetype key() const { return m_key; }

private:
    // As long as the contract lets a key be.
    QString freeKey(const QString &name)
    {
        const int most = m_value.fields[m_key].maximumLength;
        QString key = most > 0 ? name.left(most) : name;
        if (m_taken.contains(key) || key.isEmpty())
            key = most > 0 && most < 4 ? QString::number(m_count, 36)
                                       : QStringLiteral("s%1").arg(m_count + 1);
        m_taken.insert(key);
        return key;
    }

    const Template &m_value;
    ViewerMaker m_maker;
    RowTexts m_rows;
    quint32 m_seed;
    qsizetype m_key = 0;
    int m_count = 0;
    QSet<QString> m_taken;
};

} // namespace

Result<ViewerTable> stressViewers(const Template &value, quint32 seed)
{
    Result<ViewerTable> table = ViewerTable::make(value.fields);
    if (!table)
        return table;
    StressMaker maker(value, *table, seed);
    QHash<qsizetype, QString> longest;
    QHash<qsizetype, QString> none;
    for (qsizetype i = 0; i < value.fields.size(); ++i) {
        if (i == maker.key())
            continue;
        const QList<StressValue> values = stressValuesOf(value.fields[i]);
        for (const StressValue &stress : values) {
            const QString name = value.fields[i].name + u'-' + stress.name;
            if (const Result<void> added = maker.add(name, {{i, stress.text}}); !added)
                return fail(added.error());
        }
        if (!value.fields[i].required)
            none.insert(i, QString());
        const auto most = std::ranges::max_element(
            values, {}, [](const StressValue &stress) { return stress.text.size(); });
        if (most != values.end())
            longest.insert(i, most->text);
    }
    for (const auto &[name, values] : {std::pair(QStringLiteral("all-longest"), longest),
                                       std::pair(QStringLiteral("all-none"), none)})
        if (const Result<void> added = maker.add(name, values); !added)
            return fail(added.error());
    return table;
}

} // namespace reelwright
