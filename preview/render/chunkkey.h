// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <model/template/template.h>
#include <model/variant/program.h>

#include <cstdint>

namespace reelwright {

// Changes whenever the same program would be drawn or encoded differently than before.
inline constexpr int engineVersion = 2;

// A hash of all that the frames first..first+count and their encoding depend on: the values and
// media of the layers that are seen in that time, relative to its start, and nothing else. Two
// spans with the same key, of whichever viewers, are the same bytes.
Digest chunkKey(const Program &program, const Output &output, std::int64_t first,
                std::int64_t count);

} // namespace reelwright
