// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <model/base/result.h>
#include <model/template/property.h>

namespace reelwright {

// The same movement from `time` on, or until `time`: what lies beyond is taken away, and a keyframe
// at `time` has the value that was reached there. Refused where that depends on the viewer.
//
//   o----------o-------o        o----------o-------o
//          |                           |
//          o---o-------o        o------o
Result<QList<Keyframe>> cutBefore(const PropertySpec &spec, const QList<Keyframe> &keyframes,
                                  Flicks time);
Result<QList<Keyframe>> cutAfter(const PropertySpec &spec, const QList<Keyframe> &keyframes,
                                 Flicks time);

// The easing of the two parts of a movement that is cut at `progress` of its time, in 0..1.
std::pair<Easing, Easing> cutEasing(const Easing &easing, double progress);

} // namespace reelwright
