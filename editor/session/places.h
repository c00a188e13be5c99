// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <model/template/template.h>
#include <model/variant/program.h>
#include <model/variant/variant.h>

#include <QString>
#include <optional>

namespace reelwright {

// Where things are in a template and in the programs made from it.

struct ElementPlace {
    const Scene *scene = nullptr; // null: in the soundtrack
    const Track *track = nullptr;
    const Element *element = nullptr; // null: not found
};
ElementPlace findElement(const Template &value, const ElementId &id);

// The scene that an element shows; empty: it is no nested scene.
SceneId nestedIn(const Template &value, const ElementId &id);

// The layer that an element became; null if the program does not have it.
const Layer *findLayer(const Program &program, const ElementId &id);

// The scene on screen at a time: in a cross-fade the later one. -1 for an empty program.
int sceneAt(const Program &program, Flicks time);

// Where the moment went: in the same slot's scene, as far from its start as that lasts. Where the
// slot is skipped, to the start of the next one that is there, else to the end of the one before.
Flicks sameMoment(const Program &before, Flicks time, const Program &after);

// Which of a slot's candidates a viewer gets.
struct Choice {
    SceneId scene;          // empty: skipped
    QString rule;           // that was true; empty: there was none to ask
    bool byDefault = false; // none of the rules was true
};
Choice chosenIn(const StoryboardSlot &slot, const SceneId &scene);
bool hasRules(const StoryboardSlot &slot);
bool isVariable(const Scene &scene);
SceneId nestedIn(const Element &element); // empty: none

} // namespace reelwright
