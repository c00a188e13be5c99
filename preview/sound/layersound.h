// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <model/variant/program.h>

namespace reelwright {

inline constexpr double silentDecibels = -96;

// The first sample at or after `time`: ranges of time become half-open ranges of samples.
constexpr std::int64_t sampleFrom(Flicks time)
{
    constexpr std::int64_t length = oneSecond.count() / soundRate;
    return samplesIn(time) + (time.count() > 0 && time.count() % length != 0 ? 1 : 0);
}

// Where in the program a layer is heard.
inline TimeRange heardRange(const Program &program, const SoundLayer &sound)
{
    return sound.layer.range.intersected(sound.window).intersected({Flicks(0), program.duration});
}

inline QString sourceOf(const Layer &layer)
{
    return layer.text(PropertyId::Source, layer.range.start);
}

} // namespace reelwright
