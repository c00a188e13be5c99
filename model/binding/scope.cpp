// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <model/binding/scope.h>
#include <model/binding/sqltext.h>

namespace reelwright {

Scope::Scope(const Template &value, const ResolveInputs &inputs)
    : m_fields(value.fields), m_today(inputs.today), m_language(quotedText(value.language.initial))
{
    for (qsizetype i = 0; i < m_fields.size(); ++i) {
        m_names.append(m_fields[i].name);
        m_index.insert(m_fields[i].name.toLower(), i);
    }
    if (const Field *chosen = field(value.language.field))
        m_language = "coalesce(" + quotedName(chosen->name) + ", " + m_language + ")";
}

const Field *Scope::field(const QString &name) const
{
    const qsizetype index = m_index.value(name.toLower(), -1);
    return index < 0 ? nullptr : &m_fields[index];
}

const QStringList &allowedFunctions()
{
    static const QStringList names =
        QStringLiteral("abs ceil coalesce columns floor iif ifnull instr json_array_length "
                       "json_extract length lower ltrim max min mod nullif pow replace round "
                       " rtrim sign sqrt substr substring trim trunc typeof unicode upper")
            .split(QLatin1Char(' '));
    return names;
}

} // namespace reelwright
