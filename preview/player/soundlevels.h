// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <deque>
#include <span>

namespace reelwright {

// The highest absolute sample of each side, 1 is full scale; more is cut off by the device.
struct SoundLevel {
    float left = 0;
    float right = 0;

    friend bool operator==(const SoundLevel &, const SoundLevel &) = default;
};

// What has been handed to the device, which hears it a little later. One thread.
class SoundLevels {
public:
    void clear() { m_blocks.clear(); }
    // Interleaved stereo; samples are counted from clear() on.
    void add(std::span<const float> samples);
    // Of the block that is heard at that sample; silence where there is none.
    SoundLevel at(std::int64_t sample) const;

private:
    struct Block {
        std::int64_t first = 0;
        std::int64_t end = 0;
        SoundLevel level;
    };
    static constexpr std::int64_t longest = 960; // samples of a block: 20 ms
    static constexpr std::size_t most = 100;     // blocks

    std::deque<Block> m_blocks;
};

} // namespace reelwright
