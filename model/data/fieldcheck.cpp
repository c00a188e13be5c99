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

using Json = nlohmann::json;

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

bool isTime(std::string_view text)
{
    const auto twoDigits = [&](size_t at, int most) {
        int number = 0;
        return parse(text.substr(at, 2), number) && number >= 0 && number <= most &&
               text[at] != '-';
    };
    const bool seconds = text.size() == 8;
    return (seconds || text.size() == 5) && text[2] == ':' && twoDigits(0, 23) &&
           twoDigits(3, 59) && (!seconds || (text[5] == ':' && twoDigits(6, 59)));
}

// The text that a field would have, of a value in JSON.
std::string plainText(const Json &value)
{
    return value.is_string() ? value.get<std::string>() : value.dump();
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
      m_isKey(isKey)
{
    for (const QString &allowed : field.allowed)
        m_allowed.push_back(allowed.toStdString());
    for (const ItemField &item : field.items) {
        Field inner;
        inner.type = item.type;
        m_items.emplace_back(item.name.toStdString(), FieldCheck(inner, false));
    }
    if (!field.pattern.isEmpty()) {
        m_pattern.emplace(field.pattern, QRegularExpression::UseUnicodePropertiesOption);
        m_pattern->optimize();
    }
}

QString FieldCheck::read(std::string_view text, Cell &cell) const
{
    if (isBlank(text)) {
        cell = {};
        if (!m_needed)
            return {};
        return m_isKey ? Message::tr("has no value, and it is what the viewer is known by")
                       : Message::tr("has no value, and it is required");
    }
    if (m_type != FieldType::Text)
        text = trimmed(text);
    if (!m_allowed.empty() &&
        std::find(m_allowed.begin(), m_allowed.end(), text) == m_allowed.end())
        return Message::tr("is not one of the allowed values");
    if (m_maximumLength > 0 && text.size() > size_t(m_maximumLength))
        if (QString reason = tooLong(text); !reason.isEmpty())
            return reason;
    if (m_pattern && !m_pattern->match(toText(text)).hasMatch())
        return Message::tr("does not have the form %1").arg(m_pattern->pattern());
    return convert(text, cell);
}

// A list's items, or a record's fields, as far as the contract knows them.
QString FieldCheck::checkNested(std::string_view text) const
{
    const bool isList = m_type == FieldType::List;
    const QString wrong = isList ? Message::tr("is no list in JSON")
                                 : Message::tr("is no record in JSON");
    if (text.front() != (isList ? '[' : '{') || jsonDepth(text) > deepestJson)
        return wrong;
    if (m_items.empty())
        return Json::accept(text) ? QString() : wrong;
    const Json value = Json::parse(text, nullptr, false);
    if (value.is_discarded())
        return wrong;
    if (!isList)
        return checkItem(value);
    for (size_t i = 0; i < value.size(); ++i)
        if (const QString reason = checkItem(value[i]); !reason.isEmpty())
            return Message::tr("item %1: %2").arg(i + 1).arg(reason);
    return {};
}

QString FieldCheck::checkItem(const Json &item) const
{
    if (!item.is_object())
        return Message::tr("is no record");
    for (const auto &[name, check] : m_items) {
        const auto found = item.find(name);
        if (found == item.end() || found->is_null())
            continue;
        Cell cell;
        const std::string text = plainText(*found);
        if (const QString reason = check.read(text, cell); !reason.isEmpty())
            return QStringLiteral("'%1' %2").arg(QString::fromStdString(name), reason);
    }
    return {};
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
    case FieldType::Money:
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
    case FieldType::Time:
        if (!isTime(text))
            return Message::tr("is no time of the form HH:MM or HH:MM:SS");
        break;
    case FieldType::List:
    case FieldType::Record:
        if (QString reason = checkNested(text); !reason.isEmpty())
            return reason;
        break;
    case FieldType::Text:
    case FieldType::Image:
        break;
    }
    cell = text;
    return {};
}

} // namespace reelwright
