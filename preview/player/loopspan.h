// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

namespace reelwright {

// What is played again and again: frames, or samples, from `first` to before `end`. Counting goes
// on beyond the end, which comes before it begins anew.
struct LoopSpan {
    std::int64_t first = 0;
    std::int64_t end = 1; // beyond `first`

    std::int64_t at(std::int64_t number) const
    {
        return number < end ? number : first + (number - end) % (end - first);
    }
    friend bool operator==(const LoopSpan &, const LoopSpan &) = default;
};

} // namespace reelwright
