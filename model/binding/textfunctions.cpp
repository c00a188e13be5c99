// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <model/binding/functioncall.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <unicode/bytestream.h>
#include <unicode/casemap.h>
#include <unicode/uchar.h>
#include <unicode/utf8.h>

namespace reelwright {

namespace {

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
    icu::UnicodeString whole =
        icu::UnicodeString::fromUTF8(icu::StringPiece(text.data(), int32_t(text.size())));
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

constexpr std::array functions{
    Function{"rw_text", 1, textOf},
    Function{"rw_given", 1, given},
    Function{"rw_upper", 2, changeCase<toUpper>},
    Function{"rw_lower", 2, changeCase<toLower>},
    Function{"rw_title", 2, changeCase<toTitle>},
    Function{"rw_truncate", 2, truncate},
    Function{"columns", 1, columns},
    Function{"upper", 1, changeCase<toUpper>},
    Function{"upper", 2, changeCase<toUpper>},
    Function{"lower", 1, changeCase<toLower>},
    Function{"lower", 2, changeCase<toLower>},
};

} // namespace

std::span<const Function> textFunctions()
{
    return functions;
}

} // namespace reelwright
