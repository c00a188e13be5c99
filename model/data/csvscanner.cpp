// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <model/data/csvscanner.h>

namespace reelwright {

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
    m_fields.clear();
    m_blank = false;
    for (size_t at = 0;;) {
        m_fieldBegin = at;
        m_fieldIndex = m_fields.size();
        if (m_fields.size() == mostFields)
            return Outcome::TooMany;
        if (at < bytes.size() && bytes[at] == '"') {
            if (const Outcome outcome = scanQuoted(bytes, at, atEnd); outcome != Outcome::Record)
                return outcome;
            if (at < bytes.size() && !endsField(bytes[at]))
                return Outcome::Trailing;
        } else {
            while (at < bytes.size() && !endsField(bytes[at]))
                ++at;
            m_fields.push_back({m_fieldBegin, at, false});
            m_blank = m_fields.size() == 1 && at == 0;
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
        m_fields.push_back({at + 1, quote, doubled});
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
