// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <model/base/message.h>
#include <model/binding/expression.h>
#include <model/data/nearest.h>

#include <QHash>
#include <optional>

namespace reelwright {

namespace {

using Mistake = std::optional<Error>;

enum class Word { Value, Infix, Not, Case, When, Then, End, As, Postfix, Collate, Distinct };

const QHash<QString, Word> &words()
{
    static const QHash<QString, Word> table = [] {
        QHash<QString, Word> made;
        const auto put = [&](const char *names, Word word) {
            for (const QString &name : QString::fromLatin1(names).split(QLatin1Char(' ')))
                made.insert(name, word);
        };
        put("null true false", Word::Value);
        put("and or like glob between in is escape from", Word::Infix);
        put("then else", Word::Then);
        put("isnull notnull", Word::Postfix);
        put("not", Word::Not);
        put("case", Word::Case);
        put("when", Word::When);
        put("end", Word::End);
        put("as", Word::As);
        put("collate", Word::Collate);
        put("distinct", Word::Distinct);
        return made;
    }();
    return table;
}

// Reads from left to right and knows at each word whether a value or an operator is due.
class Translator {
public:
    Translator(std::span<const Token> tokens, const QString &source, const Scope &scope,
               DoubleQuotes quotes)
        : m_tokens(tokens), m_source(source), m_scope(scope), m_quotes(quotes)
    {
    }

    Result<SqlText> run()
    {
        for (; m_index + 1 < m_tokens.size(); ++m_index)
            if (Mistake wrong = step(); wrong)
                return fail(*wrong);
        if (Mistake wrong = finish(); wrong)
            return fail(*wrong);
        return m_out;
    }

private:
    struct Open {
        QString function; // empty: plain parentheses
        int commas = 0;
        qsizetype at = 0;
        const LookupTable *table = nullptr; // of a lookup()
    };

    const Token &token() const { return m_tokens[m_index]; }
    const Token &ahead() const { return m_tokens[m_index + 1]; }
    bool follows(const char *word) const
    {
        return m_index > 0 &&
               m_tokens[m_index - 1].text.compare(QLatin1String(word), Qt::CaseInsensitive) == 0;
    }
    Mistake wrong(QString what, QString hint) const
    {
        return mistakeAt(m_source, token().at, std::move(what), std::move(hint));
    }
    Mistake put(const QByteArray &sql)
    {
        m_out.add(sql, token().at);
        return {};
    }
    Mistake expectValue()
    {
        return m_needsValue ? Mistake()
                            : wrong(Message::tr("found %1").arg(token().shown()),
                                    Message::tr("expected an operator before it"));
    }
    Mistake expectOperator()
    {
        return m_needsValue ? wrong(Message::tr("found %1").arg(token().shown()),
                                    Message::tr("expected a value before it"))
                            : Mistake();
    }
    Mistake value(const QByteArray &sql)
    {
        if (Mistake early = expectValue(); early)
            return early;
        m_needsValue = false;
        return put(sql);
    }
    Mistake infix(const QByteArray &sql)
    {
        if (Mistake early = expectOperator(); early)
            return early;
        m_needsValue = true;
        return put(sql);
    }
    // What a field's name stands for.
    Mistake read(const Result<QByteArray> &column)
    {
        return column ? value(*column) : wrong(column.error().what, column.error().hint);
    }
    Mistake step();
    Mistake sign();
    Mistake open();
    Mistake close();
    Mistake name();
    Mistake word(Word kind);
    Mistake bareWord(const char *expected, const char *choices);
    Mistake function();
    Mistake lookupTable();
    Mistake lookupField();
    bool inLookup() const { return !m_open.empty() && m_open.back().table; }
    Mistake unknown() const;
    Mistake finish();

    std::span<const Token> m_tokens;
    const QString &m_source;
    const Scope &m_scope;
    DoubleQuotes m_quotes;
    size_t m_index = 0;
    bool m_needsValue = true;
    std::vector<Open> m_open;
    SqlText m_out;
};

Mistake Translator::step()
{
    switch (token().kind) {
    case TokenKind::Number:
        return value(token().text.toLatin1());
    case TokenKind::Text:
        return value(quotedText(token().text));
    case TokenKind::Quoted:
        if (m_quotes == DoubleQuotes::Text)
            return value(quotedText(token().text));
        if (const auto column = m_scope.read(token().text))
            return read(*column);
        return wrong(Message::tr("there is no field \"%1\"").arg(token().text),
                     Message::tr("a text is written in single quotes: '%1'").arg(token().text));
    case TokenKind::Name:
        return name();
    default:
        return sign();
    }
}

Mistake Translator::sign()
{
    const Token &here = token();
    if (here.is("("))
        return open();
    if (here.is(")"))
        return close();
    if (here.is(":"))
        return wrong(Message::tr("found ':'"), Message::tr("expected an operator"));
    if (here.is(",")) {
        if (m_open.empty())
            return wrong(Message::tr("found ','"), Message::tr("expected one expression"));
        ++m_open.back().commas;
        return inLookup() ? lookupField() : infix(",");
    }
    const bool prefix = here.is("-") || here.is("+") || here.is("~");
    return prefix && m_needsValue ? put(here.text.toLatin1()) : infix(here.text.toLatin1());
}

Mistake Translator::open()
{
    if (Mistake early = expectValue(); early)
        return early;
    m_open.push_back({{}, 0, token().at, nullptr});
    return put("(");
}

Mistake Translator::close()
{
    if (m_open.empty())
        return wrong(Message::tr("found ')' without its '('"), Message::tr("remove it"));
    if (Mistake early = expectOperator(); early)
        return early;
    const Open opened = m_open.back();
    if (opened.table)
        return wrong(
            Message::tr("found ')'"),
            Message::tr("expected ', ' and a field of the table '%1'").arg(opened.table->name));
    m_open.pop_back();
    const bool lone = opened.function == QLatin1String("min") ||
                      opened.function == QLatin1String("max");
    if (lone && opened.commas == 0)
        return mistakeAt(m_source, opened.at, Message::tr("%1 has one value").arg(opened.function),
                         Message::tr("expected two or more: a template sees one viewer at a "
                                     "time"));
    return put(")");
}

Mistake Translator::name()
{
    const QString lower = token().text.toLower();
    const auto known = words().constFind(lower);
    if (known != words().cend())
        return word(*known);
    if (ahead().is("("))
        return function();
    if (const auto column = m_scope.read(token().text))
        return read(*column);
    if (lower == QLatin1String("today")) {
        if (m_scope.today().isNull())
            return wrong(Message::tr("'today' has no date here"),
                         Message::tr("give the date of the render, for example with --today"));
        return value(quotedText(m_scope.today().toString(Qt::ISODate)));
    }
    return unknown();
}

Mistake Translator::word(Word kind)
{
    const QByteArray sql = token().text.toUpper().toLatin1();
    switch (kind) {
    case Word::Value:
        if (sql == "NULL" && (follows("=") || follows("==") || follows("<>") || follows("!=")))
            return wrong(Message::tr("nothing is ever equal to NULL"),
                         Message::tr("expected IS NULL or IS NOT NULL"));
        return value(sql);
    case Word::Infix:
        if (sql == "FROM" && follows("distinct"))
            return put(sql);
        return infix(sql);
    case Word::Not:
    case Word::Distinct:
        return put(sql);
    case Word::Case:
        if (Mistake early = expectValue(); early)
            return early;
        return put(sql);
    case Word::When:
        return follows("case") ? put(sql) : infix(sql);
    case Word::Then:
        return infix(sql);
    case Word::End:
    case Word::Postfix:
        if (Mistake early = expectOperator(); early)
            return early;
        return put(sql);
    case Word::As:
        return bareWord("a type", "integer text real numeric");
    case Word::Collate:
        return bareWord("a collation", "binary nocase rtrim");
    }
    return {};
}

// AS and COLLATE and the one word behind them.
Mistake Translator::bareWord(const char *expected, const char *choices)
{
    if (Mistake early = expectOperator(); early)
        return early;
    put(token().text.toUpper().toLatin1());
    ++m_index;
    const QStringList known = QString::fromLatin1(choices).split(QLatin1Char(' '));
    if (m_index + 1 == m_tokens.size() || !known.contains(token().text.toLower()))
        return wrong(Message::tr("found %1").arg(token().shown()),
                     Message::tr("expected %1: %2")
                         .arg(QLatin1String(expected), known.join(QStringLiteral(", "))));
    return put(token().text.toUpper().toLatin1());
}

Mistake Translator::function()
{
    const QString called = token().text.toLower();
    const bool cast = called == QLatin1String("cast");
    if (!cast && !allowedFunctions().contains(called)) {
        const QString guess = didYouMean(called, allowedFunctions());
        return wrong(Message::tr("there is no function '%1' here").arg(token().text),
                     !guess.isEmpty() ? guess
                                      : Message::tr("expected one of ") +
                                            allowedFunctions().join(QStringLiteral(", ")));
    }
    if (Mistake early = expectValue(); early)
        return early;
    if (called == QLatin1String("lookup"))
        return lookupTable();
    put(called.toLatin1());
    ++m_index;
    m_open.push_back({called, 0, m_tokens[m_index - 1].at, nullptr});
    return put("(");
}

// lookup(table, and the comma; the key that follows is an expression as any other.
Mistake Translator::lookupTable()
{
    const qsizetype at = token().at;
    m_index += 2;
    const QStringList names = m_scope.tableNames();
    const LookupTable *table = m_scope.table(token().text);
    if (!table)
        return wrong(Message::tr("there is no table %1").arg(token().shown()),
                     names.isEmpty()
                         ? Message::tr("declare the template's lookup tables first")
                         : Message::tr("expected one of %1").arg(names.join(QStringLiteral(", "))));
    put("rw_lookup(" + quotedText(table->name) + ",");
    m_open.push_back({QStringLiteral("lookup"), 0, at, table});
    ++m_index;
    return token().is(",") ? Mistake()
                           : wrong(Message::tr("found %1").arg(token().shown()),
                                   Message::tr("expected ',' and the key to look up"));
}

// The last comma, the field and the parenthesis that closes.
Mistake Translator::lookupField()
{
    if (Mistake early = expectOperator(); early)
        return early;
    const LookupTable *table = m_open.back().table;
    QStringList names;
    for (const Field &field : table->fields)
        names.append(field.name);
    ++m_index;
    const auto found = std::ranges::find_if(names, [this](const QString &name) {
        return name.compare(token().text, Qt::CaseInsensitive) == 0;
    });
    if (found == names.end())
        return wrong(
            Message::tr("the table '%1' has no field %2").arg(table->name, token().shown()),
            Message::tr("expected one of %1").arg(names.join(QStringLiteral(", "))));
    put("," + quotedText(*found));
    ++m_index;
    if (!token().is(")"))
        return wrong(Message::tr("found %1").arg(token().shown()), Message::tr("expected ')'"));
    m_open.pop_back();
    return put(")");
}

Mistake Translator::unknown() const
{
    const QString lower = token().text.toLower();
    if (lower == QLatin1String("select") || lower == QLatin1String("exists"))
        return wrong(Message::tr("found '%1'").arg(token().text),
                     Message::tr("expected an expression over the fields: other data can't be "
                                 "asked for"));
    if (lower.startsWith(QLatin1String("current_")))
        return wrong(Message::tr("the clock can't be read"),
                     Message::tr("expected 'today', the date that the render is given"));
    const QStringList &names = m_scope.names();
    QString hint = didYouMean(token().text, names);
    if (hint.isEmpty())
        hint =
            Message::tr("expected one of %1")
                .arg(names.first(std::min<qsizetype>(names.size(), 12)).join(QStringLiteral(", ")));
    return wrong(Message::tr("there is no field '%1'").arg(token().text), hint);
}

Mistake Translator::finish()
{
    if (m_needsValue)
        return wrong(Message::tr("found %1").arg(token().shown()), Message::tr("expected a value"));
    if (!m_open.empty())
        return mistakeAt(m_source, m_open.back().at, Message::tr("the '(' is never closed"),
                         Message::tr("expected ')' before %1").arg(token().shown()));
    return {};
}

} // namespace

Result<SqlText> translate(std::span<const Token> tokens, const QString &source, const Scope &scope,
                          DoubleQuotes quotes)
{
    return Translator(tokens, source, scope, quotes).run();
}

} // namespace reelwright
