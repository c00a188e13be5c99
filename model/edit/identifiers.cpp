// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <model/edit/identifiers.h>

#include <model/base/message.h>

#include <array>

namespace reelwright {

namespace {

enum class Kind { Name, Quoted, Text, Table, Sign, Other };

struct Word {
    Kind kind = Kind::Other;
    qsizetype at = 0;
    qsizetype end = 0;
    QString text; // without quotes

    bool is(char sign) const { return kind == Kind::Sign && text == QLatin1Char(sign); }
};

bool isNameStart(QChar sign)
{
    return sign.isLetter() || sign == u'_' || sign.unicode() > 0x7f;
}

bool isNamePart(QChar sign)
{
    return isNameStart(sign) || sign.isDigit();
}

// Cuts a source into words; never fails.
class Scanner {
public:
    explicit Scanner(const QString &source) : m_source(source) {}

    // From `from` on to the end or, `untilBraces`, to }}; m_at is then behind it.
    QList<Word> scan(qsizetype from, bool untilBraces)
    {
        QList<Word> words;
        m_at = from;
        while (m_at < m_source.size()) {
            if (untilBraces && has("}}")) {
                m_at += 2;
                break;
            }
            if (!skipSpace())
                words.append(next());
        }
        return words;
    }
    qsizetype at() const { return m_at; }

private:
    bool has(const char *text) const
    {
        return QStringView(m_source).sliced(m_at).startsWith(QLatin1String(text));
    }
    bool skipTo(const char *end, qsizetype from, qsizetype behind)
    {
        const qsizetype found = m_source.indexOf(QLatin1String(end), from);
        m_at = found < 0 ? m_source.size() : found + behind;
        return true;
    }
    bool skipSpace()
    {
        if (has("--"))
            return skipTo("\n", m_at, 0);
        if (has("/*"))
            return skipTo("*/", m_at + 2, 2);
        if (!m_source[m_at].isSpace())
            return false;
        ++m_at;
        return true;
    }
    Word next()
    {
        const qsizetype from = m_at;
        const QChar first = m_source[m_at];
        if (first == u'\'' || first == u'"')
            return quoted(first);
        if (isNameStart(first) || first.isDigit()) { // a number swallows its exponent
            while (m_at < m_source.size() && isNamePart(m_source[m_at]))
                ++m_at;
            return {isNameStart(first) ? Kind::Name : Kind::Other, from, m_at,
                    m_source.mid(from, m_at - from)};
        }
        m_at += has("||") ? 2 : 1; // of the longer signs, the one that has a filter's sign in it
        return {Kind::Sign, from, m_at, m_source.mid(from, m_at - from)};
    }
    Word quoted(QChar quote)
    {
        Word word{quote == u'"' ? Kind::Quoted : Kind::Text, m_at, m_at, {}};
        for (++m_at; m_at < m_source.size(); ++m_at) {
            if (m_source[m_at] == quote) {
                if (m_at + 1 >= m_source.size() || m_source[m_at + 1] != quote)
                    break;
                ++m_at;
            }
            word.text += m_source[m_at];
        }
        m_at = std::min(m_at + 1, m_source.size());
        word.end = m_at;
        return word;
    }

    const QString &m_source;
    qsizetype m_at = 0;
};

bool isName(const Word &word)
{
    return word.kind == Kind::Name || word.kind == Kind::Quoted;
}

bool isLookup(const Word &word)
{
    return word.text.compare(QLatin1String("lookup"), Qt::CaseInsensitive) == 0;
}

// Makes Other of all names that are no fields, Table of a lookup's first argument, and Text of what
// is quoted in a filter's arguments.
QList<Word> withRoles(QList<Word> words, bool inToken)
{
    bool inFilter = false;
    int depth = 0;
    QList<int> lookups; // the depths of their arguments
    for (qsizetype i = 0; i < words.size(); ++i) {
        Word &word = words[i];
        const Word before = i > 0 ? words[i - 1] : Word();
        const Word after = i + 1 < words.size() ? words[i + 1] : Word();
        depth += word.is('(') ? 1 : word.is(')') ? -1 : 0;
        const bool opensFilter = inToken && depth == 0 && word.is('|');
        inFilter = inFilter || opensFilter;
        if (before.is('(') && i > 1 && isLookup(words[i - 2]))
            lookups.append(depth);
        else if (!lookups.isEmpty() && depth < lookups.last())
            lookups.removeLast();
        if (inFilter && word.kind == Kind::Quoted)
            word.kind = Kind::Text;
        const bool isArgument = !lookups.isEmpty() && depth == lookups.last();
        if (isArgument && isName(word) && before.is('(') && i > 1 && isLookup(words[i - 2]))
            word.kind = Kind::Table;
        if (isArgument && isName(word) && before.is(',') && after.is(')'))
            word.kind = Kind::Other; // the table's field
        const bool isFilter = inToken && depth == 0 && before.is('|');
        const bool isLabel = inFilter && after.is(':');
        const QString last = before.text.toLower();
        const bool isType = last == QLatin1String("as") || last == QLatin1String("collate");
        if (word.kind == Kind::Name &&
            (after.is('(') || isFilter || isLabel || isType || isReservedWord(word.text)))
            word.kind = Kind::Other;
    }
    return words;
}

QList<Word> wordsOf(const Source &source)
{
    Scanner scanner(source.text);
    if (!source.hasTokens())
        return withRoles(scanner.scan(0, false), false);
    QList<Word> words;
    for (qsizetype braces = source.text.indexOf(QLatin1String("{{")); braces >= 0;
         braces = source.text.indexOf(QLatin1String("{{"), scanner.at()))
        words += withRoles(scanner.scan(braces + 2, true), true);
    return words;
}

// Puts `next` in the place of each word that `wanted` takes, with the quotes it had.
QString replaced(const Source &source, const QString &next, const auto &wanted)
{
    QString text = source.text;
    const QList<Word> words = wordsOf(source);
    for (auto word = words.crbegin(); word != words.crend(); ++word) {
        if (!wanted(*word))
            continue;
        const QChar quote = source.text[word->at];
        const bool quoted = quote == u'\'' || quote == u'"';
        QString inside = next;
        if (quoted)
            inside = quote + inside.replace(quote, QString(2, quote)) + quote;
        text.replace(word->at, word->end - word->at, inside);
    }
    return text;
}

} // namespace

QSet<QString> namesIn(const Source &source)
{
    QSet<QString> names;
    for (const Word &word : wordsOf(source))
        if (isName(word))
            names.insert(word.text.toLower());
    return names;
}

QSet<QString> textsIn(const Source &source)
{
    QSet<QString> texts;
    for (const Word &word : wordsOf(source))
        if (word.kind == Kind::Text)
            texts.insert(word.text);
    return texts;
}

QSet<QString> tablesIn(const Source &source)
{
    QSet<QString> tables;
    for (const Word &word : wordsOf(source))
        if (word.kind == Kind::Table)
            tables.insert(word.text.toLower());
    return tables;
}

QString withField(const Source &source, const QString &from, const QString &to)
{
    return replaced(source, to, [&](const Word &word) {
        return isName(word) && word.text.compare(from, Qt::CaseInsensitive) == 0;
    });
}

QString withText(const Source &source, const QString &from, const QString &to)
{
    return replaced(source, to,
                    [&](const Word &word) { return word.kind == Kind::Text && word.text == from; });
}

bool isReservedWord(const QString &name)
{
    static constexpr std::array words{"null", "true",    "false",  "and",     "or",       "like",
                                      "glob", "between", "in",     "is",      "escape",   "from",
                                      "then", "else",    "isnull", "notnull", "not",      "case",
                                      "when", "end",     "as",     "collate", "distinct", "today"};
    return std::any_of(words.begin(), words.end(), [&](const char *word) {
        return name.compare(QLatin1String(word), Qt::CaseInsensitive) == 0;
    });
}

Result<void> checkFieldName(const QString &name)
{
    if (!isReservedWord(name))
        return {};
    return fail(Message::tr("'%1' is a word of expressions").arg(name),
                Message::tr("field %1").arg(name), Message::tr("choose another name"));
}

} // namespace reelwright
