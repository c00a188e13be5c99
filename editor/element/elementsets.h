// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <model/template/template.h>

#include <QCoreApplication>
#include <QList>
#include <QString>

namespace reelwright {

// Which elements an edit is about, and what they are called.
class ElementSets {
    Q_DECLARE_TR_FUNCTIONS(reelwright::ElementSets)

public:
    // With the members of their groups; those asked for come last, in their order.
    static QList<ElementId> withGroupMates(const Template &value, const QList<ElementId> &elements);
    // All of a scene, bottom to top, or of the soundtrack if there is no such scene.
    static QList<ElementId> in(const Template &value, const SceneId &scene);
    // Those of a scene that are there at a time of it, neither locked nor on a track that is locked
    // or hidden.
    static QList<ElementId> at(const Scene &scene, Flicks time);
    // Those that `before` does not have.
    static QList<ElementId> newIn(const Template &before, const Template &after);
    // "Hello", or "3 Elements"; what stands behind the verb in the history.
    static QString words(const Template &value, const QList<ElementId> &elements);
};

} // namespace reelwright
