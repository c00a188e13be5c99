// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <model/binding/functioncall.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <chrono>
#include <optional>

namespace reelwright {

namespace {

// Formats argument 0; a text that is no number is refused in the name of `filter`.
std::optional<icu::UnicodeString> formatted(const Call &call, const char *filter, int decimals,
                                            std::string_view currency)
{
    const auto *format = call.formatters().number(call.text(1), decimals, currency);
    const int type = call.numericType(0);
    if (!format || (type != SQLITE_INTEGER && type != SQLITE_FLOAT)) {
        call.refuse(std::string(filter) + ": '" + std::string(call.text(0)) + "' is no number");
        return std::nullopt;
    }
    UErrorCode status = U_ZERO_ERROR;
    const icu::number::FormattedNumber number = type == SQLITE_INTEGER
                                                    ? format->formatInt(call.integer(0), status)
                                                    : format->formatDouble(call.real(0), status);
    icu::UnicodeString text = number.toString(status);
    if (U_SUCCESS(status))
        return text;
    call.refuse(u_errorName(status));
    return std::nullopt;
}

int decimalsOf(const Call &call, int index)
{
    return call.count() > index ? int(std::clamp<qint64>(call.integer(index), 0, 20)) : -1;
}

void currency(const Call &call)
{
    if (call.isNull(0) || call.isNull(2))
        return call.giveNull();
    const std::string_view code = call.text(2);
    if (code.size() != 3 || !std::all_of(code.begin(), code.end(), [](unsigned char letter) {
            return (letter | 0x20) >= 'a' && (letter | 0x20) <= 'z';
        }))
        return call.refuse("currency: '" + std::string(code) + "' is no code such as EUR");
    if (const auto text = formatted(call, "currency", decimalsOf(call, 3), code))
        call.give(*text);
}

void number(const Call &call)
{
    if (call.isNull(0))
        return call.giveNull();
    if (const auto text = formatted(call, "number", decimalsOf(call, 2), {}))
        call.give(*text);
}

std::optional<std::chrono::sys_days> dateOf(std::string_view text)
{
    int parts[3] = {};
    if (text.size() != 10 || text[4] != '-' || text[7] != '-')
        return std::nullopt;
    constexpr std::pair<int, int> places[3] = {{0, 4}, {5, 7}, {8, 10}};
    for (int i = 0; i < 3; ++i) {
        const char *end = text.data() + places[i].second;
        if (std::from_chars(text.data() + places[i].first, end, parts[i]).ptr != end)
            return std::nullopt;
    }
    const std::chrono::year_month_day date{std::chrono::year(parts[0]),
                                           std::chrono::month(unsigned(parts[1])),
                                           std::chrono::day(unsigned(parts[2]))};
    return date.ok() ? std::optional<std::chrono::sys_days>(date) : std::nullopt;
}

void date(const Call &call)
{
    if (call.isNull(0))
        return call.giveNull();
    const std::optional<std::chrono::sys_days> day = dateOf(call.text(0));
    if (!day)
        return call.refuse("date: '" + std::string(call.text(0)) + "' is no date YYYY-MM-DD");
    const std::string_view style = call.count() > 2 ? call.text(2) : "medium";
    const icu::DateFormat *format = call.formatters().date(call.text(1), style);
    if (!format)
        return call.refuse("date: '" + std::string(style) + "' is no style");
    constexpr double millisecondsADay = 86'400'000;
    icu::UnicodeString text;
    format->format(day->time_since_epoch().count() * millisecondsADay, text);
    call.give(text);
}

// The number takes the place of #, and ## is a # that is shown.
icu::UnicodeString filled(std::string_view message, const icu::UnicodeString &number)
{
    const icu::UnicodeString form =
        icu::UnicodeString::fromUTF8(icu::StringPiece(message.data(), int32_t(message.size())));
    icu::UnicodeString text;
    for (int32_t i = 0; i < form.length(); ++i) {
        if (form[i] != u'#')
            text += form[i];
        else if (i + 1 < form.length() && form[i + 1] == u'#')
            text += form[i++];
        else
            text += number;
    }
    return text;
}

// rw_plural(number, language, category, message, ...): the message of the number itself, else of
// its category in the language, else of "other".
void plural(const Call &call)
{
    if (call.isNull(0))
        return call.giveNull();
    const auto number = formatted(call, "plural", -1, {});
    const icu::PluralRules *rules = call.formatters().plural(call.text(1));
    if (!number || !rules)
        return;
    std::string category;
    rules->select(call.real(0)).toUTF8String(category);
    int chosen = -1;
    int rank = 0;
    for (int i = 2; i + 1 < call.count(); i += 2) {
        const std::string_view label = call.text(i);
        double exact = 0;
        const char *end = label.data() + label.size();
        const bool isNumber = std::from_chars(label.data(), end, exact).ptr == end;
        const int fits = isNumber            ? (exact == call.real(0) ? 3 : 0)
                         : label == category ? 2
                         : label == "other"  ? 1
                                             : 0;
        if (fits > rank) {
            rank = fits;
            chosen = i + 1;
        }
    }
    if (chosen < 0 || call.isNull(chosen))
        return call.giveNull();
    call.give(filled(call.text(chosen), *number));
}

constexpr std::array functions{
    Function{"rw_currency", 3, currency}, Function{"rw_currency", 4, currency},
    Function{"rw_number", 2, number},     Function{"rw_number", 3, number},
    Function{"rw_date", 2, date},         Function{"rw_date", 3, date},
    Function{"rw_plural", -1, plural},
};

} // namespace

std::span<const Function> numberFunctions()
{
    return functions;
}

} // namespace reelwright
