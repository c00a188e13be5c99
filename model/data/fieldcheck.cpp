// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <model/base/message.h>
#include <model/data/fieldcheck.h>
#include <model/data/jsonborders.h>
#include <model/data/utf8.h>

#include <QDate>
#include <QTextBoundaryFinder>
#include <QUrl>
#include <algorithm>
#include <charconv>
#include <cmath>
#include <nlohmann/json.hpp>

namespace reelwright {

namespace {

template<class Number>
bool parse(std::string_view text, Number &number)
{
    const char *end = text.data() + text.size();
    const auto [stop, error] = std::from_chars(text.data(), end, number);
    return error == std::errc() && stop == end;
}

bool isDate(std::string_view text)
{
    if (text.size() != 10 || text[4] != '-' || text[7] != '-')
        return false;
    int number = 0;
    for (const size_t at : {0u, 1u, 2u, 3u, 5u, 6u, 8u, 9u}) {
        if (text[at] < '0' || text[at] > '9')
            return false;
        number = number * 10 + (text[at] - '0');
    }
    const int year = number / 10'000;
    return year > 0 && QDate::isValid(year, number / 100 % 100, number % 100);
}

bool isLink(std::string_view text)
{
    const QUrl url(toText(text), QUrl::StrictMode);
    return url.isValid() && !url.scheme().isEmpty();
}

bool isList(std::string_view text)
{
    return text.front() == '[' && jsonDepth(text) <= deepestJson && nlohmann::json::accept(text);
}

qsizetype graphemes(const QString &text)
{
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text);
    qsizetype count = 0;
    while (finder.toNextBoundary() >= 0)
        ++count;
    return count;
}

// The same but for the case of its ASCII letters.
bool isWord(std::string_view text, std::string_view word)
{
    return std::ranges::equal(
        text, word, [](char a, char b) { return (a >= 'A' && a <= 'Z' ? char(a | 32) : a) == b; });
}

bool isColor(std::string_view text)
{
    const auto isHex = [](char c) {
        return (c >= '0' && c <= '9') || ((c | 32) >= 'a' && (c | 32) <= 'f');
    };
    return (text.size() == 7 || text.size() == 9) && text[0] == '#' &&
           std::ranges::all_of(text.substr(1), isHex);
}

QString readBoolean(std::string_view text, Cell &cell)
{
    const bool yes = isWord(text, "true") || isWord(text, "yes") || text == "1";
    if (!yes && !isWord(text, "false") && !isWord(text, "no") && text != "0")
        return Message::tr("is not true or false, yes or no, 1 or 0");
    cell = qint64(yes);
    return {};
}

} // namespace

FieldCheck::FieldCheck(const Field &field, bool isKey)
    : m_type(field.type), m_needed(field.required || isKey), m_maximumLength(field.maximumLength),
      m_missing(isKey ? Message::tr("has no value, and it is what the viewer is known by")
                      : Message::tr("has no value, and it is required"))
{
    for (const QString &allowed : field.allowed)
        m_allowed.push_back(allowed.toStdString());
}

QString FieldCheck::read(std::string_view text, Cell &cell) const
{
    if (isBlank(text)) {
        cell = {};
        return m_needed ? m_missing : QString();
    }
    if (m_type != FieldType::Text)
        text = trimmed(text);
    if (!m_allowed.empty() &&
        std::find(m_allowed.begin(), m_allowed.end(), text) == m_allowed.end())
        return Message::tr("is not one of the allowed values");
    if (m_maximumLength > 0 && text.size() > size_t(m_maximumLength))
        if (QString reason = tooLong(text); !reason.isEmpty())
            return reason;
    return convert(text, cell);
}

QString FieldCheck::tooLong(std::string_view text) const
{
    const qsizetype length = graphemes(toText(text));
    return length <= m_maximumLength ? QString()
                                     : Message::tr("has %1 characters, and %2 is the most")
                                           .arg(length)
                                           .arg(m_maximumLength);
}

QString FieldCheck::convert(std::string_view text, Cell &cell) const
{
    qint64 integer = 0;
    double real = 0;
    switch (m_type) {
    case FieldType::Integer:
        if (!parse(text, integer))
            return Message::tr("is no whole number");
        cell = integer;
        return {};
    case FieldType::Decimal:
        if (!parse(text, real) || !std::isfinite(real))
            return Message::tr("is no number (digits, and a point before the decimals)");
        cell = real;
        return {};
    case FieldType::Boolean:
        return readBoolean(text, cell);
    case FieldType::Date:
        if (!isDate(text))
            return Message::tr("is no date of the form YYYY-MM-DD");
        break;
    case FieldType::Color:
        if (!isColor(text))
            return Message::tr("is no colour of the form #RRGGBB or #RRGGBBAA");
        break;
    case FieldType::Link:
        if (!isLink(text))
            return Message::tr("is no web address");
        break;
    case FieldType::List:
        if (!isList(text))
            return Message::tr("is no list in JSON");
        break;
    case FieldType::Text:
    case FieldType::Image:
        break;
    }
    cell = text;
    return {};
}

} // namespace reelwright
