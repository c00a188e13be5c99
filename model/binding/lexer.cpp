// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <model/binding/lexer.h>

#include <model/base/message.h>

#include <array>

namespace reelwright {

namespace {

constexpr std::array signs{
    "->>", "||", "->", "<<", ">>", "<=", ">=", "<>", "!=", "==", "+", "-", "*",
    "/",   "%",  "&",  "|",  "~",  "<",  ">",  "=",  "(",  ")",  ",", ":"};

bool isNameStart(QChar sign)
{
    return sign.isLetter() || sign == QLatin1Char('_') || sign.unicode() > 0x7f;
}

bool isNamePart(QChar sign)
{
    return isNameStart(sign) || sign.isDigit();
}

class Lexer {
public:
    Lexer(const QString &source, qsizetype from, bool untilBraces)
        : m_source(source), m_at(from), m_untilBraces(untilBraces)
    {
    }

    Result<QList<Token>> run()
    {
        for (;;) {
            Result<Token> token = next();
            if (!token)
                return fail(token.error());
            m_tokens.append(*token);
            if (token->kind == TokenKind::End)
                return m_tokens;
        }
    }

private:
    QChar sign(qsizetype ahead = 0) const
    {
        return m_at + ahead < m_source.size() ? m_source[m_at + ahead] : QChar();
    }
    bool has(const char *text) const
    {
        return QStringView(m_source).sliced(m_at).startsWith(QLatin1String(text));
    }
    Token made(TokenKind kind, qsizetype from, QString text) const
    {
        return {kind, std::move(text), from, m_at};
    }
    Result<bool> skipSpace();
    Result<Token> next();
    Result<Token> quoted(TokenKind kind, const QString &what);
    Result<Token> number();
    Result<Token> unexpected() const;

    const QString &m_source;
    qsizetype m_at;
    bool m_untilBraces;
    QList<Token> m_tokens;
};

// False: the end.
Result<bool> Lexer::skipSpace()
{
    while (m_at < m_source.size()) {
        if (sign().isSpace()) {
            ++m_at;
        } else if (has("--")) {
            const qsizetype end = m_source.indexOf(QLatin1Char('\n'), m_at);
            m_at = end < 0 ? m_source.size() : end;
        } else if (has("/*")) {
            const qsizetype end = m_source.indexOf(QLatin1String("*/"), m_at + 2);
            if (end < 0)
                return fail(mistakeAt(m_source, m_at, Message::tr("the comment never ends"),
                                      Message::tr("expected */")));
            m_at = end + 2;
        } else {
            return true;
        }
    }
    return false;
}

Result<Token> Lexer::next()
{
    const Result<bool> more = skipSpace();
    if (!more)
        return fail(more.error());
    if (m_untilBraces && !*more)
        return fail(mistakeAt(m_source, m_at, Message::tr("the token never ends"),
                              Message::tr("expected }}")));
    const qsizetype from = m_at;
    if (!*more || (m_untilBraces && has("}}")))
        return made(TokenKind::End, from, {});
    if (sign() == QLatin1Char('\''))
        return quoted(TokenKind::Text, Message::tr("the text never ends"));
    if (sign() == QLatin1Char('"'))
        return quoted(TokenKind::Quoted, Message::tr("the quoted name never ends"));
    if (sign().isDigit() || (sign() == QLatin1Char('.') && sign(1).isDigit()))
        return number();
    if (isNameStart(sign())) {
        while (isNamePart(sign()) && m_at < m_source.size())
            ++m_at;
        if (sign() == QLatin1Char('\''))
            return unexpected();
        return made(TokenKind::Name, from, m_source.mid(from, m_at - from));
    }
    for (const char *known : signs) {
        if (has(known)) {
            m_at += qsizetype(qstrlen(known));
            return made(TokenKind::Sign, from, QString::fromLatin1(known));
        }
    }
    return unexpected();
}

Result<Token> Lexer::quoted(TokenKind kind, const QString &what)
{
    const qsizetype from = m_at;
    const QChar quote = sign();
    QString text;
    for (++m_at; m_at < m_source.size(); ++m_at) {
        if (sign() == quote && sign(1) == quote)
            ++m_at;
        else if (sign() == quote)
            break;
        text += sign();
    }
    if (m_at >= m_source.size())
        return fail(
            mistakeAt(m_source, from, what, Message::tr("expected a closing %1").arg(quote)));
    ++m_at;
    return made(kind, from, text);
}

Result<Token> Lexer::number()
{
    const qsizetype from = m_at;
    const auto isExponentSign = [this] {
        return (sign() == QLatin1Char('+') || sign() == QLatin1Char('-')) &&
               m_source[m_at - 1].toLower() == QLatin1Char('e');
    };
    while (m_at < m_source.size() &&
           (isNamePart(sign()) || sign() == QLatin1Char('.') || isExponentSign()))
        ++m_at;
    const QString text = m_source.mid(from, m_at - from);
    bool valid = false;
    text.toDouble(&valid);
    if (!valid)
        return fail(mistakeAt(m_source, from, Message::tr("'%1' is no number").arg(text),
                              Message::tr("expected digits, with a point before decimals")));
    return made(TokenKind::Number, from, text);
}

Result<Token> Lexer::unexpected() const
{
    const QString what = sign().isNull() ? Message::tr("a NUL character is not expected here")
                                         : Message::tr("'%1' is not expected here").arg(sign());
    const QString hint = sign() == QLatin1Char(';')
                             ? Message::tr("expected one expression, without ;")
                             : Message::tr("expected a value or an operator");
    return fail(mistakeAt(m_source, m_at, what, hint));
}

} // namespace

QString Token::shown() const
{
    switch (kind) {
    case TokenKind::Text:
        return QStringLiteral("'%1'").arg(text);
    case TokenKind::Quoted:
        return QStringLiteral("\"%1\"").arg(text);
    case TokenKind::End:
        return Message::tr("the end");
    default:
        return QStringLiteral("'%1'").arg(text);
    }
}

Error mistakeAt(const QString &source, qsizetype at, QString what, QString hint)
{
    const auto characters = QStringView(source).first(std::min(at, source.size())).toUcs4().size();
    return {ErrorCode::Input, std::move(what), {}, std::move(hint), int(characters) + 1};
}

Result<QList<Token>> lex(const QString &source, qsizetype from, bool untilBraces)
{
    constexpr qsizetype longest = 100'000;
    if (source.size() > longest)
        return fail(mistakeAt(source, longest,
                              Message::tr("it is longer than %1 characters").arg(longest)));
    return Lexer(source, from, untilBraces).run();
}

} // namespace reelwright
