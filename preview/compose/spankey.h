// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <model/base/digest.h>
#include <model/variant/program.h>

#include <cstdint>

namespace reelwright {

// Adds to `digest` all that the frames in `span` show: the values and media of the layers that are
// seen in that time, relative to its start, and nothing else. Any thread.
void addSpan(DigestBuilder &digest, const Program &program, const TimeRange &span);

// Of one frame: programs and frames with the same key have the same picture. Unlike a chunk's it
// also tells files that can't be used from those that can.
Digest frameKey(const Program &program, std::int64_t frame);

} // namespace reelwright
