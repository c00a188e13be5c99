// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <model/template/template.h>

namespace reelwright {

// The same element at another time: an element of a scene without a duration of its own gets the
// one that it had there, so that it stays as long as it is.
Element movedTo(Element element, const Scene *scene, Flicks start);

// The same element with another start or end, what it shows at each moment unmoved: keyframes and
// media stay where they were in time, and are cut off with it or come to light.
//
//   |----o------o----|        an element with keyframes
//       |o------o----|        its start trimmed: mediaStart is later by as much
//   |----o---|                its end trimmed: a keyframe at the end has the value reached there
//
// Where the end stays, an element without a duration of its own stays so. Refused: a span without
// length, a start before its medium's or a nested scene's other than it is, a cut through a
// movement that depends on the viewer.
Result<Element> retimed(Element element, const Scene *scene, const TimeRange &span);

// Shows its medium from so much later on. Refused: before its start, or where that start depends on
// the viewer. Elements without a medium that plays stay as they are.
Result<void> shiftMedia(Element &element, Flicks by);

} // namespace reelwright
