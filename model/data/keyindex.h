// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <functional>
#include <string_view>
#include <vector>

namespace reelwright {

std::uint64_t hashOf(std::string_view bytes);

// Keys of many rows, in 24 bytes each: it keeps their hashes, and asks whoever has the rows whether
// two keys with the same hash are the same.
class KeyIndex {
public:
    struct Entry {
        std::uint64_t hash = 0;
        std::int64_t row = 0; // from 1; 0: free
        std::int64_t note = 0;
    };
    using IsRow = std::function<bool(std::int64_t row)>; // whether the row has the key in question

    const Entry *find(std::string_view key, const IsRow &isRow) const;
    // Takes the row in, unless there is one with its key; that one, or null.
    const Entry *insert(std::string_view key, std::int64_t row, std::int64_t note,
                        const IsRow &isRow);
    void clear();

private:
    size_t slotOf(std::uint64_t hash, const IsRow &isRow) const;
    void grow();

    std::vector<Entry> m_entries;
    size_t m_count = 0;
};

} // namespace reelwright
