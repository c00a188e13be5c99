// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <model/base/message.h>
#include <model/binding/expression.h>
#include <model/binding/scope.h>
#include <model/binding/sqltext.h>

#include <algorithm>

namespace reelwright {

namespace {

constexpr qsizetype longestInferred = 64 << 10; // bytes of SQL, with those that it reads

} // namespace

Scope::Scope(const Template &value, const ResolveInputs &inputs)
    : m_fields(value.fields), m_inferred(value.inferred), m_tables(value.tables),
      m_today(inputs.today), m_language(quotedText(value.language.initial))
{
    for (qsizetype i = 0; i < m_fields.size(); ++i) {
        m_names.append(m_fields[i].name);
        m_index.insert(m_fields[i].name.toLower(), i);
    }
    for (qsizetype i = 0; i < m_inferred.size(); ++i) {
        m_names.append(m_inferred[i].name);
        m_inferredIndex.insert(m_inferred[i].name.toLower(), i);
    }
    if (value.language.field.isEmpty())
        return;
    if (const auto chosen = read(value.language.field); chosen && *chosen)
        m_language = "coalesce(" + **chosen + ", " + m_language + ")";
}

const Field *Scope::field(const QString &name) const
{
    const qsizetype index = m_index.value(name.toLower(), -1);
    return index < 0 ? nullptr : &m_fields[index];
}

const LookupTable *Scope::table(const QString &name) const
{
    const auto found = std::ranges::find_if(m_tables, [&](const LookupTable &table) {
        return table.name.compare(name, Qt::CaseInsensitive) == 0;
    });
    return found == m_tables.end() ? nullptr : &*found;
}

QStringList Scope::tableNames() const
{
    QStringList names;
    for (const LookupTable &table : m_tables)
        names.append(table.name);
    return names;
}

std::optional<Result<QByteArray>> Scope::read(const QString &name) const
{
    if (const Field *found = field(name))
        return readField(*found);
    const qsizetype index = m_inferredIndex.value(name.toLower(), -1);
    if (index < 0)
        return std::nullopt;
    return readInferred(index);
}

// Consent is asked here, in the query itself, so that no expression gets around it.
Result<QByteArray> Scope::readField(const Field &field) const
{
    const QByteArray column = quotedName(field.name);
    if (field.consent.isEmpty())
        return column;
    const auto asked = read(field.consent);
    if (!asked)
        return fail(Message::tr("the field '%1' asks '%2' for consent, which is no field")
                        .arg(field.name, field.consent));
    if (!*asked)
        return *asked;
    const Field *consent = this->field(field.consent);
    const bool listed = consent && consent->type == FieldType::List;
    const QByteArray agreed =
        listed ? "contains(" + **asked + ", " + quotedText(field.purpose) + ")" : **asked;
    return "(CASE WHEN " + agreed + " THEN " + column + " END)";
}

Result<QByteArray> Scope::readInferred(qsizetype index) const
{
    const auto known = m_read.constFind(index);
    if (known != m_read.cend())
        return *known;
    if (m_reading.contains(index))
        return fail(
            Message::tr("the inferred field '%1' is made of itself").arg(m_inferred[index].name),
            {}, Message::tr("let one of them read something else"));
    m_reading.append(index);
    const Result<QByteArray> made = translated(m_inferred[index]);
    m_reading.removeLast();
    m_read.insert(index, made);
    return made;
}

Result<QByteArray> Scope::translated(const InferredField &field) const
{
    const QString named = Message::tr("in the inferred field '%1': ").arg(field.name);
    const Result<QList<Token>> tokens = lex(field.expression);
    const Result<SqlText> sql = tokens ? translate(*tokens, field.expression, *this)
                                       : fail(tokens.error());
    if (!sql)
        return fail(named + sql.error().what, sql.error().where, sql.error().hint);
    if (sql->sql().size() > longestInferred)
        return fail(named + Message::tr("it grows too long with the fields that it reads"), {},
                    Message::tr("read fewer inferred fields in it"));
    return "(" + sql->sql() + "\n)";
}

const QStringList &allowedFunctions()
{
    static const QStringList names =
        QStringLiteral("abs ceil coalesce columns contains floor iif ifnull instr item "
                       "json_array_length json_extract length lookup lower ltrim max min mod "
                       "nullif pow replace round rtrim sign sqrt substr substring trim trunc "
                       "typeof unicode upper")
            .split(QLatin1Char(' '));
    return names;
}

} // namespace reelwright
