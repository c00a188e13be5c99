// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <preview/player/soundlevels.h>

#include <algorithm>
#include <cmath>

namespace reelwright {

void SoundLevels::add(std::span<const float> samples)
{
    while (!samples.empty()) {
        const std::span<const float> part =
            samples.first(std::min(samples.size(), std::size_t(longest) * 2));
        Block block;
        block.first = m_blocks.empty() ? 0 : m_blocks.back().end;
        block.end = block.first + std::int64_t(part.size() / 2);
        for (std::size_t i = 0; i + 1 < part.size(); i += 2) {
            block.level.left = std::max(block.level.left, std::abs(part[i]));
            block.level.right = std::max(block.level.right, std::abs(part[i + 1]));
        }
        m_blocks.push_back(block);
        if (m_blocks.size() > most)
            m_blocks.pop_front();
        samples = samples.subspan(part.size());
    }
}

SoundLevel SoundLevels::at(std::int64_t sample) const
{
    const auto found = std::find_if(m_blocks.begin(), m_blocks.end(), [sample](const Block &block) {
        return sample >= block.first && sample < block.end;
    });
    return found == m_blocks.end() ? SoundLevel() : found->level;
}

} // namespace reelwright
