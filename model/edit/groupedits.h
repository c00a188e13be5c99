// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <model/template/template.h>

namespace reelwright {

// Elements of one scene, or of the soundtrack, that belong together.

// Two or more; they leave the groups that they were in.
Result<Template> groupElements(const Template &value, const QList<ElementId> &elements);
// Takes the groups of these elements apart.
Result<Template> ungroupElements(const Template &value, const QList<ElementId> &elements);

// Makes a scene of elements of one scene. In their stead a nested-scene element shows it, over the
// whole picture and for as long as they were there, on the topmost of their tracks or, where that
// has no room, on a new one above it. Nothing looks different, as long as nothing of other tracks
// lay between them.
Result<Template> nestElements(const Template &value, const QList<ElementId> &elements,
                              const QString &name);

} // namespace reelwright
