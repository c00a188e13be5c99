// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <model/synthesis/viewermaker.h>

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
    const bool counted = key &&
                         (key->type == FieldType::Integer || key->type == FieldType::Decimal);
    return (counted ? QString() : QStringLiteral("s")) + QString::number(number + 1);
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
