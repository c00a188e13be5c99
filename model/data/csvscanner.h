// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <span>
#include <string_view>
#include <vector>

namespace reelwright {

// Where one CSV record and its fields lie in bytes that are in memory (RFC 4180; a quote inside an
// unquoted field is taken as it is, a lone CR ends a line too).
class CsvScanner {
public:
    enum class Outcome {
        Record,
        NeedsMore, // it goes on behind these bytes
        Unclosed,  // the last field's quote is never closed
        Trailing,  // something other than a delimiter follows the last field's closing quote
        TooMany,   // more than `mostFields`
    };
    struct Field {
        size_t begin = 0; // without the quotes
        size_t end = 0;
        bool doubled = false; // doubled quotes in it stand for one
    };

    // `atEnd`: no bytes follow these.
    Outcome scan(std::string_view bytes, bool atEnd, char delimiter, size_t mostFields);

    std::span<const Field> fields() const { return {m_fields.data(), m_count}; }
    // Of the last field that was looked at.
    size_t fieldBegin() const { return m_fieldBegin; }
    size_t fieldIndex() const { return m_fieldIndex; }
    size_t length() const { return m_length; } // of the record with its line end
    bool isBlankLine() const;

private:
    Outcome scanQuoted(std::string_view bytes, size_t &at, bool atEnd);

    void keep(size_t begin, size_t end, bool doubled)
    {
        if (m_count == m_fields.size())
            m_fields.resize(2 * m_count + 16);
        m_fields[m_count++] = {begin, end, doubled};
    }

    std::vector<Field> m_fields; // the first m_count of them
    size_t m_count = 0;
    size_t m_fieldBegin = 0;
    size_t m_fieldIndex = 0;
    size_t m_length = 0;
    bool m_blank = false;
};

// Doubled quotes made single in place; the new end.
char *joinQuotes(char *begin, char *end);

} // namespace reelwright
