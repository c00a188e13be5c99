// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <model/template/template.h>

namespace reelwright {

// A keyframe for a moment among others, at least one, that changes as little as it can: with the
// value that is there then, or where that depends on the viewer, the last one before it.
Keyframe keyframeAt(const QList<Keyframe> &keyframes, Flicks time);

} // namespace reelwright
