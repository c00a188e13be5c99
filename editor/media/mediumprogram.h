// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <model/variant/program.h>

namespace reelwright {

// A medium by itself as a program, to be looked at and listened to: its picture whole, in its own
// shape and within 960 pixels, and its sound from the start. An image is one frame long. `medium`
// has its size and duration.
Program mediumProgram(const Media &medium, const MediaAsset &asset);

} // namespace reelwright
