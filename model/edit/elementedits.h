// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <model/template/template.h>

namespace reelwright {

// Elements as such; when they are there is for timeedits.h to change. Each edit gives the template
// as it is then, or says what can't be done and why. An element on a locked track can't be edited,
// nor can a locked one.

// At its place in time on that track. An element without an id gets a new one. Refused where
// another is there at that time.
Result<Template> addElement(const Template &value, const TrackId &track, Element element);
Result<Template> removeElements(const Template &value, const QList<ElementId> &elements);
Result<Template> renameElement(const Template &value, const ElementId &element,
                               const QString &name);
// The copies lie at the same times on new tracks, each above the track of its originals; groups are
// copied with them.
Result<Template> duplicateElements(const Template &value, const QList<ElementId> &elements);
// To another place among those of its track: it changes nothing but their order in lists.
Result<Template> reorderElement(const Template &value, const ElementId &element,
                                qsizetype position);

} // namespace reelwright
