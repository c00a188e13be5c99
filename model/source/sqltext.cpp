// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <model/source/sqltext.h>

#include <model/base/message.h>

#include <QRegularExpression>

namespace reelwright {

namespace {

// PostgreSQL's tokens, as far as they can hide a bracket or a semicolon.
class SqlScanner {
public:
    explicit SqlScanner(const QString &text) : m_text(text) {}

    // The next sign that stands in no text, name or comment; null: there is none.
    QChar next()
    {
        while (m_at < m_text.size()) {
            const QChar sign = m_text[m_at];
            if (sign.isSpace())
                ++m_at;
            else if (startsWith("--"))
                m_at = endOf(QStringLiteral("\n"), m_at);
            else if (startsWith("/*"))
                skipComment();
            else if (sign == u'\'')
                skipText();
            else if (sign == u'$' && !isInWord())
                skipDollars();
            else if (sign == u'"')
                skipQuoted(u'"', false);
            else
                return take();
        }
        return {};
    }

    bool isWhole() const { return m_whole; } // every quote and comment has an end
    qsizetype place() const { return m_at; }

private:
    bool startsWith(const char *sign) const
    {
        return QStringView(m_text).mid(m_at).startsWith(QLatin1String(sign));
    }

    QChar take()
    {
        m_escapes = false;
        return m_text[m_at++];
    }

    // A text goes on in the next line as it was begun.
    void skipText()
    {
        m_escapes = m_escapes || hasEscapes();
        skipQuoted(u'\'', m_escapes);
    }

    bool isInWord() const
    {
        const QChar before = m_at > 0 ? m_text[m_at - 1] : QChar(u' ');
        return before.isLetterOrNumber() || before == u'_' || before == u'$' ||
               before.unicode() > 127;
    }

    bool hasEscapes() const // E'…'
    {
        if (m_at == 0 || m_text[m_at - 1].toLower() != u'e')
            return false;
        return m_at == 1 || !(m_text[m_at - 2].isLetterOrNumber() || m_text[m_at - 2] == u'_' ||
                              m_text[m_at - 2] == u'$' || m_text[m_at - 2].unicode() > 127);
    }

    void skipQuoted(QChar quote, bool escapes)
    {
        for (++m_at; m_at < m_text.size(); ++m_at) {
            if (escapes && m_text[m_at] == u'\\')
                ++m_at;
            else if (m_text[m_at] == quote && m_at + 1 < m_text.size() && m_text[m_at + 1] == quote)
                ++m_at;
            else if (m_text[m_at] == quote) {
                ++m_at;
                return;
            }
        }
        m_at = m_text.size();
        m_whole = false;
    }

    void skipComment() // they nest
    {
        int depth = 0;
        while (m_at < m_text.size()) {
            const int step = startsWith("/*") ? 1 : startsWith("*/") ? -1 : 0;
            depth += step;
            m_at += step == 0 ? 1 : 2;
            if (depth == 0)
                return;
        }
        m_whole = false;
    }

    void skipDollars() // $tag$ … $tag$
    {
        static const QRegularExpression opening(
            QStringLiteral("\\G\\$([A-Za-z_\\x80-\\x{10ffff}][A-Za-z_0-9\\x80-\\x{10ffff}]*)?\\$"));
        const QRegularExpressionMatch tag = opening.match(m_text, m_at);
        if (!tag.hasMatch()) {
            ++m_at; // a parameter
            return;
        }
        const qsizetype end = m_text.indexOf(tag.captured(), tag.capturedEnd());
        m_whole = m_whole && end >= 0;
        m_at = end < 0 ? m_text.size() : end + tag.capturedLength();
    }

    qsizetype endOf(const QString &sign, qsizetype from) const
    {
        const qsizetype found = m_text.indexOf(sign, from);
        return found < 0 ? m_text.size() : found + sign.size();
    }

    const QString &m_text;
    qsizetype m_at = 0;
    bool m_whole = true;
    bool m_escapes = false; // the last token was a text with them
};

Error notOne(const QString &why)
{
    return {ErrorCode::Input, Message::tr("the query is not one SELECT: %1").arg(why), {}, {}};
}

Result<QString> oneStatementOfPostgres(const QString &text)
{
    SqlScanner scanner(text);
    int depth = 0;
    qsizetype end = text.size();
    for (QChar sign = scanner.next(); !sign.isNull(); sign = scanner.next()) {
        if (end < text.size())
            return fail(notOne(Message::tr("something stands behind the semicolon")));
        if (sign == u';' && end == text.size())
            end = scanner.place() - 1;
        depth += sign == u'(' ? 1 : sign == u')' ? -1 : 0;
        if (depth < 0)
            return fail(notOne(Message::tr("a bracket is closed that was not opened")));
    }
    if (depth > 0 || !scanner.isWhole())
        return fail(notOne(Message::tr("a bracket, quote or comment has no end")));
    return text.left(end);
}

} // namespace

bool isSelect(const QString &query)
{
    static const QRegularExpression keyword(
        QStringLiteral("^(\\s|--[^\\n]*\\n|/\\*.*?\\*/)*(select|with)\\b.*\\S"),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::DotMatchesEverythingOption);
    const QString text = query.trimmed();
    const QRegularExpressionMatch match = keyword.match(text);
    return match.hasMatch() && match.capturedEnd(2) < text.size();
}

Result<QString> oneStatement(const QString &statement, SqlDialect dialect)
{
    const QString text = statement.trimmed();
    if (text.contains(QChar()))
        return fail(notOne(Message::tr("there is a NUL in it")));
    if (dialect == SqlDialect::PostgreSql)
        return oneStatementOfPostgres(text);
    const QString bare = text.endsWith(u';') ? text.chopped(1) : text;
    if (bare.contains(u';'))
        return fail(notOne(Message::tr("there is a semicolon in it")));
    return bare;
}

QString quotedName(const QString &name, QChar quote)
{
    QString inner = name;
    inner.replace(quote, QString(2, quote));
    return quote + inner + quote;
}

QList<QStringList> tableNames(const QString &name)
{
    static const QRegularExpression quoted(
        QStringLiteral("^\\s*\"((?:[^\"]|\"\")+)\"(?:\\s*\\.\\s*\"((?:[^\"]|\"\")+)\")?\\s*$"));
    QList<QStringList> ways{{name}};
    if (const QRegularExpressionMatch match = quoted.match(name); match.hasMatch()) {
        QStringList parts{match.captured(1)};
        if (match.hasCaptured(2))
            parts.append(match.captured(2));
        ways.append(parts.replaceInStrings(QStringLiteral("\"\""), QStringLiteral("\"")));
    }
    for (qsizetype at = name.indexOf(u'.'); at >= 0; at = name.indexOf(u'.', at + 1))
        if (at > 0 && at + 1 < name.size())
            ways.append({name.left(at), name.mid(at + 1)});
    return ways;
}

} // namespace reelwright
