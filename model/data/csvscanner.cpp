// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <model/data/csvscanner.h>

#include <cstring>

#if defined(__SSE2__)
#include <bit>
#include <emmintrin.h>
#endif

namespace reelwright {

namespace {

// Where the next delimiter or line end is, or the bytes' end. Sixteen bytes at a time where the
// processor can: most of the time of reading CSV goes here.
size_t endOfField(std::string_view bytes, size_t at, char delimiter)
{
#if defined(__SSE2__)
    const __m128i ends = _mm_set1_epi8(delimiter);
    const __m128i feeds = _mm_set1_epi8('\n');
    const __m128i returns = _mm_set1_epi8('\r');
    for (; at + 16 <= bytes.size(); at += 16) {
        __m128i piece;
        std::memcpy(&piece, bytes.data() + at, sizeof piece);
        const __m128i found = _mm_or_si128(
            _mm_cmpeq_epi8(piece, ends),
            _mm_or_si128(_mm_cmpeq_epi8(piece, feeds), _mm_cmpeq_epi8(piece, returns)));
        if (const auto mask = unsigned(_mm_movemask_epi8(found)))
            return at + size_t(std::countr_zero(mask));
    }
#endif
    while (at < bytes.size() && bytes[at] != delimiter && bytes[at] != '\n' && bytes[at] != '\r')
        ++at;
    return at;
}

} // namespace

bool CsvScanner::isBlankLine() const
{
    return m_blank;
}

CsvScanner::Outcome CsvScanner::scan(std::string_view bytes, bool atEnd, char delimiter,
                                     size_t mostFields)
{
    const auto endsField = [delimiter](char sign) {
        return sign == delimiter || sign == '\n' || sign == '\r';
    };
    m_count = 0;
    m_blank = false;
    for (size_t at = 0;;) {
        m_fieldBegin = at;
        m_fieldIndex = m_count;
        if (m_count == mostFields)
            return Outcome::TooMany;
        if (at < bytes.size() && bytes[at] == '"') {
            if (const Outcome outcome = scanQuoted(bytes, at, atEnd); outcome != Outcome::Record)
                return outcome;
            if (at < bytes.size() && !endsField(bytes[at]))
                return Outcome::Trailing;
        } else {
            at = endOfField(bytes, at, delimiter);
            keep(m_fieldBegin, at, false);
            m_blank = m_count == 1 && at == 0;
        }
        if (at == bytes.size()) {
            m_length = at;
            return atEnd ? Outcome::Record : Outcome::NeedsMore;
        }
        const char sign = bytes[at++];
        if (sign == delimiter) {
            m_blank = false;
            continue;
        }
        if (sign == '\r' && at == bytes.size() && !atEnd)
            return Outcome::NeedsMore;
        m_length = at + (sign == '\r' && at < bytes.size() && bytes[at] == '\n' ? 1 : 0);
        return Outcome::Record;
    }
}

CsvScanner::Outcome CsvScanner::scanQuoted(std::string_view bytes, size_t &at, bool atEnd)
{
    bool doubled = false;
    for (size_t from = at + 1;;) {
        const size_t quote = bytes.find('"', from);
        if (quote == std::string_view::npos)
            return atEnd ? Outcome::Unclosed : Outcome::NeedsMore;
        if (quote + 1 == bytes.size() && !atEnd)
            return Outcome::NeedsMore;
        if (quote + 1 < bytes.size() && bytes[quote + 1] == '"') {
            doubled = true;
            from = quote + 2;
            continue;
        }
        keep(at + 1, quote, doubled);
        at = quote + 1;
        return Outcome::Record;
    }
}

char *joinQuotes(char *begin, char *end)
{
    char *to = begin;
    for (const char *from = begin; from < end; ++from) {
        *to++ = *from;
        if (*from == '"')
            ++from;
    }
    return to;
}

} // namespace reelwright
