// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <model/template/template.h>

namespace reelwright {

// The scene library.

// With one empty track. A position of -1 is the last.
Result<Template> addScene(const Template &value, const QString &name, Flicks duration,
                          qsizetype position = -1);
// The copy comes behind it; its tracks, elements and groups have new ids.
Result<Template> duplicateScene(const Template &value, const SceneId &scene);
Result<Template> renameScene(const Template &value, const SceneId &scene, const QString &name);
Result<Template> moveScene(const Template &value, const SceneId &scene, qsizetype position);

enum class SceneUses {
    Keep,   // a scene that is used can't be removed
    Remove, // its candidates, the defaults that it is and the elements that show it go with it
};
Result<Template> removeScene(const Template &value, const SceneId &scene,
                             SceneUses uses = SceneUses::Keep);

Result<Template> setSceneTags(const Template &value, const SceneId &scene, const QStringList &tags);
// Elements keep their times; the movements of those that last until the end are cut there. Refused
// where an element would start, or a marker lie, behind the end, and where a cross-fade is longer.
Result<Template> setSceneDuration(const Template &value, const SceneId &scene, Flicks duration);
Result<Template> setSceneBackground(const Template &value, const SceneId &scene, Color background);

// Markers are known by their time.
Result<Template> addMarker(const Template &value, const SceneId &scene, const Marker &marker);
Result<Template> moveMarker(const Template &value, const SceneId &scene, Flicks from, Flicks to);
Result<Template> renameMarker(const Template &value, const SceneId &scene, Flicks time,
                              const QString &name);
Result<Template> removeMarker(const Template &value, const SceneId &scene, Flicks time);

} // namespace reelwright
