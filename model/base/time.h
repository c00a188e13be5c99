// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <chrono>
#include <compare>
#include <cstdint>
#include <optional>
#include <ratio>

namespace reelwright {

// 1/705,600,000 s: every frame rate and sample rate in use is a whole number of flicks
// (the unit and its name are from https://github.com/facebookarchive/Flicks).
using Flicks = std::chrono::duration<std::int64_t, std::ratio<1, 705'600'000>>;

inline constexpr Flicks oneSecond{705'600'000};
inline constexpr Flicks longestTime = oneSecond * 1'000'000; // that a template may speak of

constexpr double toSeconds(Flicks time)
{
    return double(time.count()) / double(oneSecond.count());
}

// Nearest flick; for what people type and measure, never for frame times.
Flicks fromSeconds(double seconds);

// A half-open span: start is inside, end() is not.
struct TimeRange {
    Flicks start{0};
    Flicks duration{0};

    constexpr Flicks end() const { return start + duration; }
    constexpr bool contains(Flicks time) const { return time >= start && time < end(); }
    constexpr bool overlaps(const TimeRange &other) const
    {
        return start < other.end() && other.start < end();
    }
    TimeRange intersected(const TimeRange &other) const;

    friend bool operator==(const TimeRange &, const TimeRange &) = default;
};

// Frames a second as a rational, in lowest terms; 30000/1001 is NTSC.
struct FrameRate {
    int numerator = 30;
    int denominator = 1;

    Flicks frameDuration() const { return timeOf(1); }
    Flicks timeOf(std::int64_t frame) const;
    // The frame on screen at `time`: the last one that starts at or before it.
    std::int64_t frameAt(Flicks time) const;
    // The frame border nearest to `time`.
    std::int64_t nearestFrame(Flicks time) const;

    QString text() const; // "30" or "30000/1001"
    static std::optional<FrameRate> parse(const QString &text);

    friend bool operator==(const FrameRate &, const FrameRate &) = default;
};

inline constexpr int soundRate = 48'000; // samples a second, everywhere in the program

constexpr std::int64_t samplesIn(Flicks time)
{
    return time.count() / (oneSecond.count() / soundRate);
}

// HH:MM:SS:FF
QString timecode(Flicks time, FrameRate rate);

} // namespace reelwright
