// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string_view>

namespace reelwright {

inline constexpr int deepestJson = 100; // what is nested deeper is refused before it is parsed

// Finds where one JSON value ends in bytes that come piece by piece, without parsing it.
class JsonBorders {
public:
    // Goes on through `bytes`; the index behind the value's last byte, or bytes.size() when it
    // does not end in them.
    size_t scan(std::string_view bytes);
    bool ended() const { return m_ended; }
    int depth() const { return m_deepest; }

private:
    int m_depth = 0;
    int m_deepest = 0;
    bool m_inString = false;
    bool m_escaped = false;
    bool m_ended = false;
};

int jsonDepth(std::string_view value);

} // namespace reelwright
