// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <editor/session/soundpeaks.h>

#include <algorithm>
#include <cmath>

namespace reelwright {

std::vector<float> peaksOf(SoundPool &pool, const Program &program, const TimeRange &range,
                           int perSecond, const std::function<bool()> &goOn)
{
    const int step = soundRate / perSecond;
    std::vector<float> samples(size_t(2 * step));
    std::vector<float> peaks;
    const std::int64_t end = samplesIn(range.end());
    for (std::int64_t first = samplesIn(range.start); first < end; first += step) {
        if (!mixSound(pool, program, first, samples, goOn))
            return {};
        const auto loudest = std::max_element(samples.begin(), samples.end(), [](float a, float b) {
            return std::abs(a) < std::abs(b);
        });
        peaks.push_back(std::abs(*loudest));
    }
    return peaks;
}

} // namespace reelwright
