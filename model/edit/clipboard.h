// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <model/template/template.h>

namespace reelwright {

// What was copied, with all that it refers to: media, typefaces and their fonts, fields that its
// expressions read, nested scenes. A value; it needs the template it came from no more.
struct Clip {
    // Scenes that were copied as such, the others in `content` are nested in them. Empty: elements
    // were copied; they are in the first scene of `content`, or in its soundtrack if it has one.
    QList<SceneId> scenes;
    Template content; // one that checkTemplate() accepts

    friend bool operator==(const Clip &, const Clip &) = default;
};

// Elements of one scene, or of the soundtrack. Locked ones can be copied.
Result<Clip> copyElements(const Template &value, const QList<ElementId> &elements);
Result<Clip> copyScenes(const Template &value, const QList<SceneId> &scenes);

// JSON, for the system's clipboard.
QByteArray clipToText(const Clip &clip);
// Refuses what is no clip, as templateFromJson() does.
Result<Clip> clipFromText(const QByteArray &text);

// Copied elements, the earliest at `at`, on new tracks on top of the scene's or, with an empty
// scene id, of the soundtrack's. Ids are renewed. What they refer to is taken from the template
// where it has the same (media and fonts by digest, or by id and path as long as there is none;
// scenes and typefaces by content; fields by name), and brought along where not.
Result<Template> pasteElements(const Template &value, const Clip &clip, const SceneId &scene,
                               Flicks at);
// Copied scenes, at the end of the library, in the same way.
Result<Template> pasteScenes(const Template &value, const Clip &clip);

} // namespace reelwright
