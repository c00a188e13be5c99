// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <model/synthesis/viewermaker.h>

#include <QDate>

namespace reelwright {

namespace {

// What the fields that ask `consent` are used for.
QStringList purposesAskedOf(const Template &value, const QString &consent)
{
    QStringList purposes;
    for (const Field &field : value.fields)
        if (field.consent == consent && !purposes.contains(field.purpose))
            purposes.append(field.purpose);
    return purposes;
}

// The example turned on by the number: its digits from behind, and where these are too few its
// letters. Another text for each number, as long as there are others.
QString countedLike(QString example, int number)
{
    for (const auto &[first, base] : {std::pair('0', 10), std::pair('a', 26), std::pair('A', 26)})
        for (qsizetype i = example.size() - 1; i >= 0 && number > 0; --i)
            if (const int place = example[i].unicode() - first; place >= 0 && place < base) {
                example[i] = QChar(first + (place + number % base) % base);
                number /= base;
            }
    return example;
}

} // namespace

ViewerMaker::ViewerMaker(const Template &value, const ViewerTable *like)
    : m_contract(value), m_spreads(like ? spreadOf(*like) : QHash<QString, FieldSpread>())
{
    for (qsizetype i = 0; i < m_contract.fields.size(); ++i) {
        Field field = m_contract.fields[i];
        if (field.name == value.language.field) {
            m_language = i;
            if (field.allowed.isEmpty() && m_spreads.value(field.name).common.isEmpty())
                field.allowed = {value.language.initial};
        }
        const auto spread = m_spreads.constFind(field.name);
        m_makers.emplace_back(field, spread == m_spreads.cend() ? nullptr : &*spread,
                              purposesAskedOf(value, field.name));
    }
}

QString ViewerMaker::keyOf(int number) const
{
    const Field *key = m_contract.field(m_contract.key);
    return key ? keyOf(*key, number) : QString();
}

QString ViewerMaker::keyOf(const Field &key, int number)
{
    if (!key.allowed.isEmpty())
        return key.allowed.value(number);
    if (!key.pattern.isEmpty() && !key.example.isEmpty())
        return countedLike(key.example, number);
    if (key.type == FieldType::Date)
        return QDate(1950, 1, 1).addDays(number).toString(Qt::ISODate);
    const QString counted = QString::number(number + 1);
    if (key.type == FieldType::Integer || key.type == FieldType::Decimal)
        return counted;
    const QString made = u's' + counted;
    return key.maximumLength > 0 && made.size() > key.maximumLength ? QString::number(number, 36)
                                                                    : made;
}

Result<QStringList> ViewerMaker::make(quint32 seed, int number) const
{
    const quint32 seeds[] = {seed, quint32(number)};
    QRandomGenerator random(seeds);
    QString language = m_contract.language.initial;
    QStringList texts(m_contract.fields.size());
    const auto fill = [&](qsizetype field) -> Result<void> {
        const Result<QString> made = m_makers[size_t(field)].make(language, random);
        if (!made)
            return fail(made.error());
        texts[field] = *made;
        return {};
    };
    if (m_language >= 0) {
        if (const Result<void> made = fill(m_language); !made)
            return fail(made.error());
        if (!texts[m_language].isEmpty())
            language = texts[m_language];
    }
    for (qsizetype i = 0; i < texts.size(); ++i) {
        if (m_contract.fields[i].name == m_contract.key)
            texts[i] = keyOf(number);
        else if (i != m_language)
            if (const Result<void> made = fill(i); !made)
                return fail(made.error());
    }
    return texts;
}

} // namespace reelwright
