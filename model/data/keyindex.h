// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <functional>
#include <string_view>
#include <vector>

namespace reelwright {

std::uint64_t hashOf(std::string_view bytes);

// Keys of many rows, in 16 to 32 bytes each: it keeps parts of their hashes, and asks whoever has
// the rows whether a row has the key in question.
class KeyIndex {
public:
    using IsRow = std::function<bool(std::uint32_t row)>;
    static constexpr std::uint32_t none = 0;

    // The row with this key, or none.
    std::uint32_t find(std::string_view key, const IsRow &isRow) const;
    // Takes the row in (from 1), unless there is one with its key; that one, or none.
    std::uint32_t insert(std::string_view key, std::uint32_t row, const IsRow &isRow);

    // Has the key's place fetched from memory while other work is done.
    void prefetch(std::string_view key) const;

private:
    struct Slot {
        std::uint32_t tag = 0;
        std::uint32_t row = none;
    };
    size_t slotOf(std::uint64_t hash, const IsRow &isRow) const;
    void grow();

    std::vector<Slot> m_slots;
    // By row, so that growing needs no keys.
    std::vector<std::uint64_t> m_hashes;
    size_t m_count = 0;
};

} // namespace reelwright
