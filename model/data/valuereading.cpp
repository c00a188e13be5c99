// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <model/data/valuereading.h>

#include <model/base/message.h>
#include <model/data/utf8.h>

#include <QDate>
#include <QHash>
#include <algorithm>
#include <array>
#include <charconv>

namespace reelwright {

namespace {

constexpr std::string_view noBreakSpace = "\xc2\xa0";
constexpr std::string_view narrowSpace = "\xe2\x80\xaf";
constexpr std::string_view thinSpace = "\xe2\x80\x89";
constexpr std::string_view apostrophe = "\xe2\x80\x99";
constexpr std::string_view minus = "\xe2\x88\x92";

constexpr std::array<std::string_view, 8> signs{
    "\xe2\x82\xac", "$",           "\xc2\xa3", "\xc2\xa5", "\xe2\x82\xb9", "\xe2\x82\xbd",
    "\xe2\x82\xba", "\xe2\x82\xa9"}; // € $ £ ¥ ₹ ₽ ₺ ₩
constexpr std::array<std::string_view, 30> codes{
    "EUR", "USD", "GBP", "JPY", "CHF", "SEK", "NOK", "DKK", "PLN", "CZK",
    "HUF", "AUD", "CAD", "NZD", "CNY", "INR", "BRL", "MXN", "RUB", "TRY",
    "KRW", "SGD", "HKD", "ZAR", "ILS", "RON", "ISK", "AED", "THB", "Fr."};

bool isDigit(char sign)
{
    return sign >= '0' && sign <= '9';
}

bool drop(std::string_view &text, std::string_view start)
{
    if (start.empty() || !text.starts_with(start))
        return false;
    text.remove_prefix(start.size());
    return true;
}

void dropSpace(std::string_view &text)
{
    while (drop(text, " ") || drop(text, noBreakSpace) || drop(text, narrowSpace) ||
           drop(text, "\t")) {
    }
}

void dropSpaceBehind(std::string_view &text)
{
    for (const std::string_view space : {std::string_view(" "), noBreakSpace, narrowSpace})
        while (text.ends_with(space))
            text.remove_suffix(space.size());
}

bool dropMinus(std::string_view &text)
{
    return drop(text, "-") || drop(text, minus);
}

bool dropGrouping(std::string_view &text, QChar grouping)
{
    if (grouping == u' ')
        return drop(text, " ") || drop(text, noBreakSpace) || drop(text, narrowSpace) ||
               drop(text, thinSpace);
    if (grouping == u'\'')
        return drop(text, "'") || drop(text, apostrophe);
    return !grouping.isNull() && drop(text, QString(grouping).toStdString());
}

size_t digitsAt(std::string_view text)
{
    return size_t(std::ranges::find_if_not(text, isDigit) - text.begin());
}

// Digits with signs between thousands, appended without them.
bool takeWhole(std::string_view &text, QChar grouping, std::string &own)
{
    size_t count = digitsAt(text);
    if (count == 0)
        return false;
    bool grouped = false;
    for (;;) {
        own.append(text.substr(0, count));
        text.remove_prefix(count);
        const std::string_view before = text;
        if (!dropGrouping(text, grouping))
            return true;
        const size_t next = digitsAt(text);
        if (next != 3 || (!grouped && count > 3)) {
            text = before;
            return next == 0; // what follows is judged by the caller
        }
        grouped = true;
        count = next;
    }
}

bool dropCurrency(std::string_view &text, std::string_view currency)
{
    if (drop(text, currency))
        return true;
    if (currency.empty() || !text.ends_with(currency))
        return false;
    text.remove_suffix(currency.size());
    return true;
}

bool takeInt(std::string_view &text, size_t least, size_t most, int &number)
{
    const size_t count = digitsAt(text);
    if (count < least || count > most)
        return false;
    std::from_chars(text.data(), text.data() + count, number);
    text.remove_prefix(count);
    return true;
}

bool isMidnight(std::string_view text)
{
    if (text.empty())
        return true;
    if (!drop(text, "T") && !drop(text, " "))
        return false;
    if (!drop(text, "00:00") && !drop(text, "0:00"))
        return false;
    drop(text, ":00");
    if (drop(text, "."))
        while (drop(text, "0")) {
        }
    drop(text, "Z");
    return text.empty();
}

std::string lower(std::string_view text)
{
    return toText(text).trimmed().toLower().toStdString();
}

bool isAmong(const QStringList &words, std::string_view word)
{
    return words.contains(toText(word));
}

} // namespace

bool ownNumber(std::string_view text, const Reading &reading, std::string &own)
{
    own.clear();
    text = trimmed(text);
    dropSpace(text);
    dropSpaceBehind(text);
    const std::string currency = reading.currency.toStdString();
    bool negative = dropMinus(text);
    dropSpace(text);
    if (dropCurrency(text, currency)) {
        dropSpace(text);
        dropSpaceBehind(text);
    }
    if (!negative)
        negative = dropMinus(text);
    else if (dropMinus(text))
        return false;
    if (!negative)
        drop(text, "+");
    if (negative)
        own = "-";
    if (!takeWhole(text, reading.grouping, own))
        return false;
    if (drop(text, QString(reading.decimal).toStdString())) {
        const size_t count = digitsAt(text);
        if (count == 0)
            return false;
        own += '.';
        own.append(text.substr(0, count));
        text.remove_prefix(count);
    }
    if (!text.empty() && (text[0] == 'e' || text[0] == 'E')) {
        own.append(text);
        double number = 0;
        const auto [end, error] = std::from_chars(own.data(), own.data() + own.size(), number);
        return error == std::errc() && end == own.data() + own.size();
    }
    return text.empty();
}

bool ownDate(std::string_view text, DateOrder order, std::string &own)
{
    text = trimmed(text);
    int first = 0;
    int second = 0;
    int third = 0;
    const bool yearFirst = order == DateOrder::YearFirst;
    if (!takeInt(text, yearFirst ? 4 : 1, yearFirst ? 4 : 2, first) || text.empty())
        return false;
    const char sign = text[0];
    if ((sign != '.' && sign != '/' && sign != '-') || !drop(text, {&sign, 1}))
        return false;
    if (sign == '.')
        drop(text, " ");
    if (!takeInt(text, 1, 2, second) || !drop(text, {&sign, 1}))
        return false;
    if (sign == '.')
        drop(text, " ");
    if (!takeInt(text, yearFirst ? 1 : 4, yearFirst ? 2 : 4, third) || !isMidnight(text))
        return false;
    const int year = yearFirst ? first : third;
    const int month = order == DateOrder::MonthFirst ? first : second;
    const int day = yearFirst ? third : order == DateOrder::DayFirst ? first : second;
    if (year <= 0 || !QDate::isValid(year, month, day))
        return false;
    char spelled[40];
    const int length = std::snprintf(spelled, sizeof spelled, "%04d-%02d-%02d", year, month, day);
    own.assign(spelled, size_t(length));
    return true;
}

bool ownTime(std::string_view text, std::string &own)
{
    text = trimmed(text);
    int hour = 0;
    int minute = 0;
    int second = 0;
    if (!takeInt(text, 1, 2, hour) || !drop(text, ":") || !takeInt(text, 2, 2, minute))
        return false;
    const bool hasSeconds = drop(text, ":");
    if (hasSeconds && !takeInt(text, 2, 2, second))
        return false;
    if (hasSeconds && drop(text, "."))
        while (drop(text, "0")) {
        }
    dropSpace(text);
    const std::string half = lower(text);
    if (half == "am" || half == "pm") {
        if (hour < 1 || hour > 12)
            return false;
        hour = hour % 12 + (half == "pm" ? 12 : 0);
    } else if (!half.empty()) {
        return false;
    }
    if (hour > 23 || minute > 59 || second > 59)
        return false;
    char spelled[40];
    const int length =
        hasSeconds ? std::snprintf(spelled, sizeof spelled, "%02d:%02d:%02d", hour, minute, second)
                   : std::snprintf(spelled, sizeof spelled, "%02d:%02d", hour, minute);
    own.assign(spelled, size_t(length));
    return true;
}

bool ownBoolean(std::string_view text, const Reading &reading, std::string &own)
{
    const std::string word = lower(text);
    const auto is = [&word](std::initializer_list<const char *> words) {
        return std::ranges::find(words, word) != words.end();
    };
    const bool byOwnWords = reading.yes.isEmpty() && reading.no.isEmpty();
    const bool yes = byOwnWords ? is({"true", "yes", "1"}) : isAmong(reading.yes, word);
    const bool no = byOwnWords ? is({"false", "no", "0"}) : isAmong(reading.no, word);
    if (yes != no)
        own = yes ? "true" : "false";
    return yes != no;
}

QString currencyOf(std::string_view text)
{
    text = trimmed(text);
    dropMinus(text);
    const auto stands = [text](std::string_view currency) {
        if (text.size() <= currency.size())
            return false;
        const auto before = static_cast<unsigned char>(text[text.size() - currency.size() - 1]);
        const auto behind = static_cast<unsigned char>(text[currency.size()]);
        const auto isLetter = [](unsigned char c) { return (c | 32) >= 'a' && (c | 32) <= 'z'; };
        return (text.starts_with(currency) && !isLetter(behind)) ||
               (text.ends_with(currency) && !isLetter(before));
    };
    for (const std::string_view sign : signs)
        if (stands(sign))
            return toText(sign);
    for (const std::string_view code : codes)
        if (stands(code))
            return toText(code);
    return {};
}

QString currencyCode(const QString &currency)
{
    if (currency == QLatin1String("Fr."))
        return QStringLiteral("CHF");
    if (currency.size() == 3)
        return currency;
    static const QHash<QString, QString> known{{QStringLiteral("€"), QStringLiteral("EUR")},
                                               {QStringLiteral("£"), QStringLiteral("GBP")},
                                               {QStringLiteral("₹"), QStringLiteral("INR")},
                                               {QStringLiteral("₽"), QStringLiteral("RUB")},
                                               {QStringLiteral("₺"), QStringLiteral("TRY")},
                                               {QStringLiteral("₩"), QStringLiteral("KRW")}};
    return known.value(currency);
}

ValueReader::ValueReader(FieldType type, const Reading &reading) : m_type(type), m_reading(reading)
{
    switch (type) {
    case FieldType::Integer:
    case FieldType::Decimal:
    case FieldType::Money:
        m_plain = reading.decimal == u'.' && reading.grouping.isNull() &&
                  reading.currency.isEmpty();
        break;
    case FieldType::Boolean:
        m_plain = reading.yes.isEmpty() && reading.no.isEmpty();
        break;
    case FieldType::Date:
    case FieldType::Time:
        m_plain = false;
        break;
    default:
        m_plain = true;
    }
}

QString ValueReader::read(std::string_view text, std::string_view &own)
{
    own = text;
    if (m_plain || isBlank(text))
        return {};
    if (m_type == FieldType::Date && m_reading.dates == DateOrder::YearFirst && text.size() == 10 &&
        text[4] == '-')
        return {};
    const bool readable = m_type == FieldType::Boolean ? ownBoolean(text, m_reading, m_own)
                          : m_type == FieldType::Date  ? ownDate(text, m_reading.dates, m_own)
                          : m_type == FieldType::Time  ? ownTime(text, m_own)
                                                       : ownNumber(text, m_reading, m_own);
    if (!readable)
        return unreadable();
    own = m_own;
    return {};
}

QString ValueReader::unreadable() const
{
    switch (m_type) {
    case FieldType::Time:
        return Message::tr("is no time of day");
    case FieldType::Boolean:
        return Message::tr("is none of the column's words for yes and no");
    case FieldType::Date:
        return m_reading.dates == DateOrder::DayFirst
                   ? Message::tr("is no date with day, month and year")
               : m_reading.dates == DateOrder::MonthFirst
                   ? Message::tr("is no date with month, day and year")
                   : Message::tr("is no date with year, month and day");
    default:
        return Message::tr("is no number with '%1' before the decimals").arg(m_reading.decimal);
    }
}

} // namespace reelwright
