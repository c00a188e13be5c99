// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <preview/player/soundpace.h>

#include <model/base/time.h>

#include <algorithm>
#include <cmath>

namespace reelwright {

namespace {

constexpr int mostReadings = 100;            // that the mean follows: a second of them
constexpr double outOfPace = soundRate / 20; // samples: the device has stood still, or skipped
constexpr double longest = 0.1;              // seconds without a reading

double seconds(SoundPace::Time::duration duration)
{
    return std::chrono::duration<double>(duration).count();
}

} // namespace

void SoundPace::measure(std::int64_t samples, Time now)
{
    if (samples <= m_last)
        return;
    m_last = samples;
    if (m_readings == 0)
        m_first = now;
    m_at = now;
    const double ahead = double(samples) - seconds(now - m_first) * soundRate;
    if (std::abs(ahead - m_ahead) > outOfPace)
        m_readings = 0;
    m_readings = std::min(m_readings + 1, mostReadings);
    m_ahead += (ahead - m_ahead) / m_readings;
}

std::int64_t SoundPace::heard(Time now) const
{
    if (m_readings == 0)
        return 0;
    const double since = seconds(m_at - m_first) + std::min(seconds(now - m_at), longest);
    return std::max<std::int64_t>(0, std::int64_t(m_ahead + since * soundRate) - heldBack);
}

} // namespace reelwright
