// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <model/base/message.h>
#include <model/binding/filter.h>
#include <model/binding/textbinding.h>

namespace reelwright {

namespace {

// A field that is written as it is stored.
bool isPlain(std::span<const Token> expression, const Scope &scope)
{
    const Field *field = expression.size() == 2 ? scope.field(expression[0].text) : nullptr;
    return field && expression[0].kind != TokenKind::Text && field->type != FieldType::Decimal &&
           field->type != FieldType::Money;
}

Result<SqlText> translateToken(std::span<const Token> tokens, const QString &source,
                               const Scope &scope)
{
    const std::vector<std::span<const Token>> parts = splitAt(tokens, "|");
    Result<SqlText> value = translate(parts[0], source, scope);
    const bool plain = isPlain(parts[0], scope);
    for (size_t i = 1; value && i < parts.size(); ++i)
        value = applyFilter(std::move(*value), parts[i], source, scope);
    if (!value || plain)
        return value;
    return SqlText("rw_text(").add(*value).add(")");
}

Result<SqlText> translateLiteral(const QString &source, qsizetype from, qsizetype end)
{
    const QString text = source.mid(from, end - from);
    if (const qsizetype braces = text.indexOf(QLatin1String("}}")); braces >= 0)
        return fail(mistakeAt(source, from + braces, Message::tr("found }} without its {{"),
                              Message::tr("braces that are shown are written {{ '}}' }}")));
    if (const qsizetype nul = text.indexOf(QChar()); nul >= 0)
        return fail(mistakeAt(source, from + nul, Message::tr("found a NUL character"),
                              Message::tr("remove it")));
    return SqlText().add(quotedText(text), from);
}

} // namespace

Result<SqlText> translateText(const QString &source, const Scope &scope)
{
    SqlText sql;
    const auto append = [&sql](const SqlText &piece) {
        if (!sql.sql().isEmpty())
            sql.add(" || ");
        sql.add(piece);
    };
    for (qsizetype at = 0; at < source.size() || at == 0;) {
        const qsizetype braces = source.indexOf(QLatin1String("{{"), at);
        const qsizetype end = braces < 0 ? source.size() : braces;
        if (end > at || source.isEmpty()) {
            const Result<SqlText> literal = translateLiteral(source, at, end);
            if (!literal)
                return literal;
            append(*literal);
        }
        if (braces < 0)
            break;
        const Result<QList<Token>> tokens = lex(source, braces + 2, true);
        if (!tokens)
            return fail(tokens.error());
        const Result<SqlText> token = translateToken(*tokens, source, scope);
        if (!token)
            return token;
        append(SqlText("(").add(*token).add(")"));
        at = tokens->last().at + 2;
    }
    return sql;
}

} // namespace reelwright
