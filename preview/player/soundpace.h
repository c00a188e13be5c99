// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <cstdint>

namespace reelwright {

// What of the sound that went to a device has been heard, from readings that jump with the blocks
// it takes. The pace between them is even, and their mean tells where it is. A value.
class SoundPace {
public:
    using Time = std::chrono::steady_clock::time_point;

    // What the device itself holds back, which no reading tells: samples. With PulseAudio and a
    // sink of 10 ms a flash came 21 ms before its beep, in the mean.
    static constexpr std::int64_t heldBack = 1008;

    // Samples that have gone into it and do not wait any more.
    void measure(std::int64_t samples, Time now);
    // 0 until there is a reading; goes on from the last one for a tenth of a second at most.
    std::int64_t heard(Time now) const;

private:
    std::int64_t m_last = 0;
    int m_readings = 0;
    Time m_first;       // when it was read first
    Time m_at;          // when it was read last
    double m_ahead = 0; // samples heard at m_first, by the mean of the readings
};

} // namespace reelwright
