// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <model/data/jsonborders.h>

#include <algorithm>

namespace reelwright {

// An object, list or string ends with its last sign; any other value before a comma, a closing
// bracket or white space.
size_t JsonBorders::scan(std::string_view bytes)
{
    for (size_t i = 0; i < bytes.size(); ++i) {
        const char sign = bytes[i];
        if (m_inString) {
            m_inString = m_escaped || sign != '"';
            m_escaped = !m_escaped && sign == '\\';
            if (m_inString || m_depth > 0)
                continue;
            m_ended = true;
            return i + 1;
        }
        if (sign == '"') {
            m_inString = true;
        } else if (sign == '{' || sign == '[') {
            m_deepest = std::max(m_deepest, ++m_depth);
        } else if (sign == '}' || sign == ']') {
            m_ended = --m_depth <= 0;
            if (m_ended)
                return m_depth < 0 ? i : i + 1;
        } else if (m_depth == 0 && (sign == ',' || static_cast<unsigned char>(sign) <= ' ')) {
            m_ended = true;
            return i;
        }
    }
    return bytes.size();
}

int jsonDepth(std::string_view value)
{
    JsonBorders borders;
    borders.scan(value);
    return borders.depth();
}

} // namespace reelwright
