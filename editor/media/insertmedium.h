// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <model/base/result.h>
#include <model/template/template.h>

#include <QSize>

namespace reelwright {

ElementKind elementKindOf(MediaKind kind); // of what shows it

struct InsertedMedium {
    Template value;
    ElementId element;
};

// An element that shows the medium, on a new track on top of the scene, `at` after its start: in
// the middle of the frame, no larger than that, for as long as the clip or the scene lasts.
Result<InsertedMedium> insertMedium(const Template &value, const SceneId &scene,
                                    const MediaId &medium, QSize frame, Flicks at);

} // namespace reelwright
