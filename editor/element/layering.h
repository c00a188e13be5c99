// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <model/template/template.h>

namespace reelwright {

// Elements to the next tracks up (or down) that have room for all of them; where there are none, to
// a new one on top (or at the bottom).
Result<Template> broughtForward(const Template &value, const QList<ElementId> &elements);
Result<Template> sentBack(const Template &value, const QList<ElementId> &elements);

// A new element over all that is there: on the topmost track if that has room then and is open,
// else on a new one above. With an empty scene id: in the soundtrack.
Result<Template> addedOnTop(const Template &value, const SceneId &scene, const Element &element);

// What a new track is called, after the topmost: "V4" on "V3".
QString newTrackName(const Template &value, const SceneId &scene);

} // namespace reelwright
