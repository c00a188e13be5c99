// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <model/template/template.h>

namespace reelwright {

inline constexpr int deepestNesting = 32; // scenes in each other

// The scenes that elements of this one show, each once, in the order of the text form.
QList<SceneId> scenesNestedIn(const Scene &scene);

// The scene and all that lie in it, each once, the scene itself first.
QList<SceneId> withNested(const Template &value, const SceneId &scene);

// That no scene contains itself, directly or through others, and none is nested too deeply. The
// error's `where` is the pointer of a scene. Scenes that aren't there are passed over.
Result<void> checkNesting(const Template &value);

} // namespace reelwright
