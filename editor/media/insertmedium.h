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

// An element that shows the medium on top of the scene (addedOnTop), `at` after its start: in the
// middle of the frame, no larger than that, for as long as the clip or the scene lasts.
Result<InsertedMedium> insertMedium(const Template &value, const SceneId &scene,
                                    const MediaId &medium, QSize frame, Flicks at);

// A sound of the whole video, `at` after its start, for as long as it lasts itself or the video of
// that `length` does.
Result<InsertedMedium> insertSound(const Template &value, const MediaId &medium, Flicks at,
                                   Flicks length);

} // namespace reelwright
