// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <model/base/message.h>
#include <model/binding/filter.h>
#include <model/data/nearest.h>

#include <algorithm>
#include <array>
#include <optional>

namespace reelwright {

namespace {

struct Filter {
    const char *name;
    const char *opening; // SQL before the value
    const char *closing; // behind it
    bool localised;      // its second argument is the language
    size_t least;        // arguments
    size_t most;
    const char *expected;
};

constexpr std::array filters{
    Filter{"default", "coalesce(rw_given(", ")", false, 1, 1, "default: \"friend\""},
    Filter{"upper", "rw_upper(", "", true, 0, 0, "upper"},
    Filter{"lower", "rw_lower(", "", true, 0, 0, "lower"},
    Filter{"title", "rw_title(", "", true, 0, 0, "title"},
    Filter{"currency", "rw_currency(", "", true, 1, 2, "currency: \"EUR\""},
    Filter{"number", "rw_number(", "", true, 0, 1, "number: 2"},
    Filter{"date", "rw_date(", "", true, 0, 1, "date: \"long\""},
    Filter{"truncate", "rw_truncate(", "", false, 1, 1, "truncate: 20"},
    Filter{"plural", "rw_plural(", "", true, 1, 8, "plural: \"# day\", \"# days\""},
};

struct Argument {
    QString label; // before its colon, or empty
    std::span<const Token> tokens;
};

class FilterReader {
public:
    FilterReader(std::span<const Token> tokens, const QString &source, const Scope &scope)
        : m_tokens(tokens), m_source(source), m_scope(scope)
    {
    }
    Result<SqlText> around(const SqlText &value);

private:
    Result<void> readArguments();
    Result<void> check() const;
    Result<SqlText> argument(const Argument &argument) const;
    Result<SqlText> plural() const;
    bool is(const char *name) const { return qstrcmp(m_filter->name, name) == 0; }
    tl::unexpected<Error> wrong(const Token &token, QString what, QString hint) const
    {
        return fail(mistakeAt(m_source, token.at, std::move(what), std::move(hint)));
    }

    std::span<const Token> m_tokens;
    const QString &m_source;
    const Scope &m_scope;
    const Filter *m_filter = nullptr;
    std::vector<Argument> m_arguments;
    std::optional<Argument> m_locale;
};

Result<SqlText> FilterReader::around(const SqlText &value)
{
    const Token &name = m_tokens.front();
    const auto found = std::find_if(filters.begin(), filters.end(), [&](const Filter &filter) {
        return name.text == QLatin1String(filter.name);
    });
    if (name.kind != TokenKind::Name || found == filters.end()) {
        QStringList names;
        for (const Filter &filter : filters)
            names.append(QString::fromLatin1(filter.name));
        const QString guess = didYouMean(name.text, names);
        return wrong(name, Message::tr("found %1 where a filter is named").arg(name.shown()),
                     guess.isEmpty()
                         ? Message::tr("expected one of ") + names.join(QStringLiteral(", "))
                         : guess);
    }
    m_filter = &*found;
    if (const Result<void> read = readArguments(); !read)
        return fail(read.error());
    if (const Result<void> checked = check(); !checked)
        return fail(checked.error());

    SqlText sql;
    sql.add(m_filter->opening, name.at).add(value).add(m_filter->closing);
    if (m_filter->localised) {
        const Result<SqlText> language = m_locale ? argument(*m_locale)
                                                  : SqlText(m_scope.language().constData());
        if (!language)
            return language;
        sql.add(", ").add(*language);
    }
    if (is("plural")) {
        const Result<SqlText> forms = plural();
        return forms ? sql.add(*forms).add(")") : forms;
    }
    for (const Argument &given : m_arguments) {
        const Result<SqlText> translated = argument(given);
        if (!translated)
            return translated;
        sql.add(", ").add(*translated);
    }
    return sql.add(")");
}

Result<void> FilterReader::readArguments()
{
    if (m_tokens.size() == 2)
        return {};
    if (!m_tokens[1].is(":"))
        return wrong(m_tokens[1],
                     Message::tr("found %1 behind the filter").arg(m_tokens[1].shown()),
                     Message::tr("expected ':', '|' or the end"));
    for (std::span<const Token> part : splitAt(m_tokens.subspan(2), ",")) {
        Argument given{{}, part};
        const bool labelled =
            part.size() > 2 && part[1].is(":") &&
            (part[0].kind == TokenKind::Name || part[0].kind == TokenKind::Number);
        if (labelled)
            given = {part[0].text.toLower(), part.subspan(2)};
        if (given.label == QLatin1String("locale") && m_filter->localised)
            m_locale = given;
        else if (labelled && !is("plural"))
            return wrong(
                part[0],
                Message::tr("'%1' has no '%2'").arg(QLatin1String(m_filter->name), given.label),
                Message::tr("expected %1").arg(QLatin1String(m_filter->expected)));
        else
            m_arguments.push_back(given);
    }
    return {};
}

// What can be known of the arguments before there is a viewer.
Result<void> FilterReader::check() const
{
    if (m_arguments.size() < m_filter->least || m_arguments.size() > m_filter->most)
        return wrong(m_tokens[0],
                     Message::tr("'%1' has %2 arguments")
                         .arg(QLatin1String(m_filter->name))
                         .arg(m_arguments.size()),
                     Message::tr("expected %1").arg(QLatin1String(m_filter->expected)));
    if (m_arguments.empty() || m_arguments[0].tokens.size() != 2)
        return {};
    const Token &first = m_arguments[0].tokens[0];
    const bool isText = first.kind == TokenKind::Text || first.kind == TokenKind::Quoted;
    const bool isWord = !first.text.isEmpty() &&
                        std::all_of(first.text.begin(), first.text.end(), [](QChar sign) {
                            return sign.unicode() < 0x80 && sign.isLetter();
                        });
    const bool wrongCode = is("currency") && isText && (!isWord || first.text.size() != 3);
    const bool wrongStyle = is("date") && isText && !isWord;
    const bool wrongCount = (is("number") || is("truncate")) && isText;
    if (wrongCode || wrongStyle || wrongCount)
        return wrong(
            first,
            Message::tr("%1 does not fit '%2'").arg(first.shown(), QLatin1String(m_filter->name)),
            Message::tr("expected %1").arg(QLatin1String(m_filter->expected)));
    return {};
}

Result<SqlText> FilterReader::argument(const Argument &given) const
{
    return translate(given.tokens, m_source, m_scope, DoubleQuotes::Text);
}

// ", 'one', message, 'other', message": without labels the last is for every other number.
Result<SqlText> FilterReader::plural() const
{
    static const QStringList categories =
        QStringLiteral("zero one two few many other").split(QLatin1Char(' '));
    const bool plain = m_arguments[0].label.isEmpty();
    if (plain && m_arguments.size() > 2)
        return wrong(m_arguments[2].tokens[0], Message::tr("there are more than two messages"),
                     Message::tr("expected their categories, as in few: \"# days\""));
    SqlText forms;
    bool other = false;
    for (size_t i = 0; i < m_arguments.size(); ++i) {
        const Argument &given = m_arguments[i];
        const bool last = i + 1 == m_arguments.size();
        QString label = plain && given.label.isEmpty() ? categories[last ? 5 : 1] : given.label;
        bool isNumber = false;
        label.toInt(&isNumber);
        if (!isNumber && !categories.contains(label))
            return wrong(given.tokens[0], Message::tr("'%1' is no plural category").arg(label),
                         Message::tr("expected a number or one of ") +
                             categories.join(QStringLiteral(", ")));
        other = other || label == QLatin1String("other");
        const Result<SqlText> message = argument(given);
        if (!message)
            return message;
        forms.add(", ").add(quotedText(label), given.tokens[0].at).add(", ").add(*message);
    }
    if (!other)
        return wrong(m_tokens[0], Message::tr("the message for every other number is missing"),
                     Message::tr("expected other: \"# days\""));
    return forms;
}

} // namespace

Result<SqlText> applyFilter(SqlText value, std::span<const Token> tokens, const QString &source,
                            const Scope &scope)
{
    return FilterReader(tokens, source, scope).around(value);
}

std::vector<std::span<const Token>> splitAt(std::span<const Token> tokens, const char *sign)
{
    std::vector<std::span<const Token>> parts;
    size_t from = 0;
    int depth = 0;
    for (size_t i = 0; i < tokens.size(); ++i) {
        depth += tokens[i].is("(") ? 1 : tokens[i].is(")") ? -1 : 0;
        if (i + 1 == tokens.size() || (depth == 0 && tokens[i].is(sign))) {
            parts.push_back(tokens.subspan(from, i - from + 1));
            from = i + 1;
        }
    }
    return parts;
}

QStringList filterNames()
{
    QStringList names;
    for (const Filter &filter : filters)
        names.append(QString::fromLatin1(filter.name));
    return names;
}

} // namespace reelwright
