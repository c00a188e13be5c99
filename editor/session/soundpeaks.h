// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <model/variant/program.h>
#include <preview/sound/mixer.h>

#include <vector>

namespace reelwright {

// The loudest sample, 0..1, of each piece of a program's sound, `perSecond` pieces a second; empty
// if it can't be read, or `goOn` says no meanwhile. Any thread.
std::vector<float> peaksOf(SoundPool &pool, const Program &program, const TimeRange &range,
                           int perSecond, const std::function<bool()> &goOn);

} // namespace reelwright
