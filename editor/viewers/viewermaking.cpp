// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <editor/viewers/viewermaking.h>

#include <editor/session/gridrows.h>
#include <editor/session/rows.h>
#include <model/base/message.h>
#include <model/data/fieldcheck.h>
#include <model/synthesis/viewermaker.h>

#include <QSet>

namespace reelwright {

namespace {

constexpr int mostTries = 100'000;

qsizetype keyIndex(const Template &value)
{
    for (qsizetype i = 0; i < value.fields.size(); ++i)
        if (value.fields[i].name == value.key)
            return i;
    return -1;
}

bool isNumber(FieldType type)
{
    return type == FieldType::Integer || type == FieldType::Decimal;
}

// Tells keys that are free.
class Keys {
public:
    Keys(const Template &value, const ViewerTable &viewers)
        : m_key(value.fields[keyIndex(value)]), m_viewers(viewers), m_check(m_key, true)
    {
    }

    // The first of those that `keyOf` gives for 1, 2 and so on that is free, and taken then.
    Result<QString> take(qint64 from, const std::function<QString(qint64)> &keyOf)
    {
        QString reason;
        for (qint64 number = from; number < from + mostTries; ++number) {
            const QString key = keyOf(number);
            const std::string bytes = key.toStdString();
            Cell cell;
            reason = m_check.read(bytes, cell);
            if (!reason.isEmpty())
                break;
            if (!m_taken.contains(key) && !findRow(m_viewers, m_key.name, key)) {
                m_taken += key;
                return key;
            }
        }
        return fail(
            Message::tr("no key can be made for another viewer: %1").arg(reason), m_key.name,
            Message::tr("look at the pattern and the allowed values of %1").arg(m_key.name));
    }

private:
    Field m_key;
    const ViewerTable &m_viewers;
    FieldCheck m_check;
    QSet<QString> m_taken;
};

Result<InsertRows::Row> rowOf(const Template &value, const QStringList &texts, qint64 row)
{
    InsertRows::Row made{row, {}};
    for (qsizetype i = 0; i < texts.size(); ++i) {
        const Field &field = value.fields[i];
        const std::string bytes = texts[i].toStdString();
        Cell cell;
        const QString reason = FieldCheck(field, field.name == value.key).read(bytes, cell);
        if (!reason.isEmpty())
            return fail(Message::tr("“%1” %2").arg(texts[i], reason), field.name);
        made.cells.push_back(ownedCell(cell));
    }
    return made;
}

} // namespace

Result<InsertRows> newViewer(const Template &value, const ViewerTable &viewers)
{
    const qsizetype key = keyIndex(value);
    if (key < 0)
        return fail(Message::tr("the template has no field that tells viewers apart"));
    const Result<QStringList> made = ViewerMaker(value, nullptr).make(1, int(viewers.count()));
    if (!made)
        return fail(made.error());
    QStringList texts = *made;
    for (qsizetype i = 0; i < texts.size(); ++i)
        if (const QString &example = value.fields[i].example; !example.isEmpty())
            texts[i] = example;
    const bool number = isNumber(value.fields[key].type);
    Keys keys(value, viewers);
    const Result<QString> free = keys.take(viewers.count() + 1, [number](qint64 count) {
        return number ? QString::number(count) : QStringLiteral("s%1").arg(count);
    });
    if (!free)
        return fail(free.error());
    texts[key] = *free;
    return rowOf(value, texts, viewers.count()).map([](InsertRows::Row row) {
        return InsertRows{{std::move(row)}};
    });
}

Result<InsertRows> likeViewers(const Template &value, const ViewerTable &viewers,
                               const QList<qint64> &rows)
{
    const qsizetype key = keyIndex(value);
    if (key < 0)
        return fail(Message::tr("the template has no field that tells viewers apart"));
    const bool number = isNumber(value.fields[key].type);
    Keys keys(value, viewers);
    InsertRows all;
    for (const qint64 row : rows) {
        const quint32 one[] = {quint32(row)};
        QStringList texts = readRows(viewers, one).value(0);
        if (texts.size() != value.fields.size())
            return fail(Message::tr("there is no such viewer"));
        const QString like = texts[key];
        const Result<QString> free =
            number
                ? keys.take(viewers.count() + 1, [](qint64 n) { return QString::number(n); })
                : keys.take(2, [&](qint64 n) { return QStringLiteral("%1-%2").arg(like).arg(n); });
        if (!free)
            return fail(free.error());
        texts[key] = *free;
        Result<InsertRows::Row> made =
            rowOf(value, texts, viewers.count() + qint64(all.rows.size()));
        if (!made)
            return fail(made.error());
        all.rows.push_back(std::move(*made));
    }
    return all;
}

} // namespace reelwright
