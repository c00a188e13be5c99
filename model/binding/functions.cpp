// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <model/binding/formatters.h>
#include <model/binding/functions.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <chrono>
#include <optional>
#include <sqlite3.h>
#include <unicode/bytestream.h>
#include <unicode/casemap.h>
#include <unicode/uchar.h>
#include <unicode/utf8.h>

namespace reelwright {

namespace {

// One call from SQLite: its arguments and where its result goes.
class Call {
public:
    Call(sqlite3_context *context, int count, sqlite3_value **values)
        : m_context(context), m_values(values), m_count(count)
    {
    }
    int count() const { return m_count; }
    int type(int index) const { return sqlite3_value_type(m_values[index]); }
    bool isNull(int index) const { return type(index) == SQLITE_NULL; }
    std::string_view text(int index) const
    {
        const auto *bytes = reinterpret_cast<const char *>(sqlite3_value_text(m_values[index]));
        return bytes ? std::string_view(bytes, size_t(sqlite3_value_bytes(m_values[index])))
                     : std::string_view();
    }
    qint64 integer(int index) const { return sqlite3_value_int64(m_values[index]); }
    double real(int index) const { return sqlite3_value_double(m_values[index]); }
    // The argument's type, once a text that is a number counts as one.
    int numericType(int index) const { return sqlite3_value_numeric_type(m_values[index]); }
    Formatters &formatters() const
    {
        return **static_cast<std::shared_ptr<Formatters> *>(sqlite3_user_data(m_context));
    }

    void giveNull() const { sqlite3_result_null(m_context); }
    void giveArgument(int index) const { sqlite3_result_value(m_context, m_values[index]); }
    void give(qint64 number) const { sqlite3_result_int64(m_context, number); }
    void give(std::string_view text) const
    {
        sqlite3_result_text64(m_context, text.data(), text.size(), SQLITE_TRANSIENT, SQLITE_UTF8);
    }
    void give(const icu::UnicodeString &text) const
    {
        std::string utf8;
        text.toUTF8String(utf8);
        give(utf8);
    }
    void refuse(const std::string &why) const
    {
        sqlite3_result_error(m_context, why.data(), int(why.size()));
    }

private:
    sqlite3_context *m_context;
    sqlite3_value **m_values;
    int m_count;
};

void textOf(const Call &call)
{
    if (call.type(0) != SQLITE_FLOAT)
        return call.giveArgument(0);
    const double number = call.real(0);
    char text[32];
    const bool whole = std::trunc(number) == number && std::abs(number) < 9e15;
    const char *end = whole ? std::to_chars(text, text + sizeof text, qint64(number)).ptr
                            : std::to_chars(text, text + sizeof text, number).ptr;
    call.give(std::string_view(text, size_t(end - text)));
}

// Null for a text that nothing is seen of.
void given(const Call &call)
{
    if (call.type(0) == SQLITE_TEXT) {
        const std::string_view text = call.text(0);
        const auto *bytes = reinterpret_cast<const uint8_t *>(text.data());
        bool blank = true;
        for (int32_t at = 0; blank && at < int32_t(text.size());) {
            UChar32 character = 0;
            U8_NEXT(bytes, at, int32_t(text.size()), character);
            blank = character >= 0 && (u_isUWhiteSpace(character) || u_iscntrl(character) ||
                                       u_charType(character) == U_FORMAT_CHAR);
        }
        if (blank)
            return call.giveNull();
    }
    call.giveArgument(0);
}

using CaseChange = void (*)(const char *, icu::StringPiece, icu::ByteSink &, UErrorCode &);

template<CaseChange change>
void changeCase(const Call &call)
{
    if (call.isNull(0))
        return call.giveNull();
    const std::string_view text = call.text(0);
    const std::string_view language = call.count() > 1 ? call.text(1) : std::string_view();
    std::string changed;
    icu::StringByteSink<std::string> sink(&changed, int32_t(text.size()));
    UErrorCode status = U_ZERO_ERROR;
    change(call.formatters().locale(language).getName(),
           icu::StringPiece(text.data(), int32_t(text.size())), sink, status);
    if (U_FAILURE(status))
        return call.refuse(u_errorName(status));
    call.give(changed);
}

void toUpper(const char *locale, icu::StringPiece text, icu::ByteSink &sink, UErrorCode &status)
{
    icu::CaseMap::utf8ToUpper(locale, 0, text, sink, nullptr, status);
}

void toLower(const char *locale, icu::StringPiece text, icu::ByteSink &sink, UErrorCode &status)
{
    icu::CaseMap::utf8ToLower(locale, 0, text, sink, nullptr, status);
}

void toTitle(const char *locale, icu::StringPiece text, icu::ByteSink &sink, UErrorCode &status)
{
    icu::CaseMap::utf8ToTitle(locale, 0, nullptr, text, sink, nullptr, status);
}

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
    const icu::number::FormattedNumber number =
        type == SQLITE_INTEGER ? format->formatInt(call.integer(0), status)
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

// At most argument 1 characters as people count them, with the … that stands for the rest.
void truncate(const Call &call)
{
    if (call.isNull(0))
        return call.giveNull();
    const std::string_view text = call.text(0);
    const qint64 most = std::max<qint64>(1, call.integer(1));
    if (qint64(text.size()) <= most)
        return call.give(text);
    icu::BreakIterator *characters = call.formatters().characters();
    if (!characters)
        return call.refuse("truncate: ICU's data is missing");
    icu::UnicodeString whole = icu::UnicodeString::fromUTF8(
        icu::StringPiece(text.data(), int32_t(text.size())));
    characters->setText(whole);
    int32_t cut = 0;
    int32_t end = 0;
    for (qint64 count = 0; count < most && end != icu::BreakIterator::DONE; ++count) {
        cut = end;
        end = characters->next();
    }
    if (end == icu::BreakIterator::DONE || end == whole.length())
        return call.give(text);
    while (cut > 0 && u_isUWhiteSpace(whole[cut - 1]))
        --cut;
    whole.truncate(cut);
    call.give(whole.append(UChar(0x2026)));
}

// The number takes the place of #, and ## is a # that is shown.
icu::UnicodeString filled(std::string_view message, const icu::UnicodeString &number)
{
    const icu::UnicodeString form = icu::UnicodeString::fromUTF8(
        icu::StringPiece(message.data(), int32_t(message.size())));
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
        const int fits = isNumber ? (exact == call.real(0) ? 3 : 0)
                                  : label == category ? 2 : label == "other" ? 1 : 0;
        if (fits > rank) {
            rank = fits;
            chosen = i + 1;
        }
    }
    if (chosen < 0 || call.isNull(chosen))
        return call.giveNull();
    call.give(filled(call.text(chosen), *number));
}

void columns(const Call &call)
{
    if (call.isNull(0))
        return call.giveNull();
    const std::string_view text = call.text(0);
    const auto *bytes = reinterpret_cast<const uint8_t *>(text.data());
    qint64 count = 0;
    for (int32_t at = 0; at < int32_t(text.size()); ++count) {
        if (bytes[at] < 0x80) {
            ++at;
            continue;
        }
        UChar32 character = 0;
        U8_NEXT(bytes, at, int32_t(text.size()), character);
        const int width = u_getIntPropertyValue(character, UCHAR_EAST_ASIAN_WIDTH);
        count += width == U_EA_WIDE || width == U_EA_FULLWIDTH ? 1 : 0;
    }
    call.give(count);
}

struct Function {
    const char *name;
    int arguments; // -1: any number
    void (*run)(const Call &);
};

constexpr std::array functions{
    Function{"rw_text", 1, textOf},
    Function{"rw_given", 1, given},
    Function{"rw_upper", 2, changeCase<toUpper>},
    Function{"rw_lower", 2, changeCase<toLower>},
    Function{"rw_title", 2, changeCase<toTitle>},
    Function{"rw_currency", 3, currency},
    Function{"rw_currency", 4, currency},
    Function{"rw_number", 2, number},
    Function{"rw_number", 3, number},
    Function{"rw_date", 2, date},
    Function{"rw_date", 3, date},
    Function{"rw_truncate", 2, truncate},
    Function{"rw_plural", -1, plural},
    Function{"columns", 1, columns},
    Function{"upper", 1, changeCase<toUpper>},
    Function{"upper", 2, changeCase<toUpper>},
    Function{"lower", 1, changeCase<toLower>},
    Function{"lower", 2, changeCase<toLower>},
};

template<size_t index>
void entry(sqlite3_context *context, int count, sqlite3_value **values)
{
    functions[index].run(Call(context, count, values));
}

template<size_t index = 0>
int registerFrom(sqlite3 *database, const std::shared_ptr<Formatters> &formatters)
{
    if constexpr (index == functions.size()) {
        return SQLITE_OK;
    } else {
        const int flags = SQLITE_UTF8 | SQLITE_DETERMINISTIC | SQLITE_INNOCUOUS;
        const int code = sqlite3_create_function_v2(
            database, functions[index].name, functions[index].arguments, flags,
            new std::shared_ptr<Formatters>(formatters), entry<index>, nullptr, nullptr,
            [](void *data) { delete static_cast<std::shared_ptr<Formatters> *>(data); });
        return code != SQLITE_OK ? code : registerFrom<index + 1>(database, formatters);
    }
}

bool hasFunctions(sqlite3 *database)
{
    sqlite3_stmt *statement = nullptr;
    const int code = sqlite3_prepare_v2(database, "SELECT rw_text(1)", -1, &statement, nullptr);
    sqlite3_finalize(statement);
    return code == SQLITE_OK;
}

} // namespace

Result<void> registerFunctions(sqlite3 *database)
{
    if (hasFunctions(database))
        return {};
    if (registerFrom(database, std::make_shared<Formatters>()) != SQLITE_OK)
        return fail(QString::fromUtf8(sqlite3_errmsg(database)), {}, {}, ErrorCode::Internal);
    return {};
}

const QStringList &filterFunctions()
{
    static const QStringList names = [] {
        QStringList made;
        for (const Function &function : functions)
            if (qstrncmp(function.name, "rw_", 3) == 0)
                made.append(QString::fromLatin1(function.name));
        return made;
    }();
    return names;
}

} // namespace reelwright
