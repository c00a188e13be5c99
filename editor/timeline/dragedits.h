// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <model/template/template.h>

namespace reelwright {

// What a hand means by a drag, as edits of model/edit/: as far as there is room.

struct Moved {
    Result<Template> next;
    Flicks by{0};
};

// As many tracks up, or down, as all of the elements can go.
qsizetype fitTracks(const Template &value, const QList<ElementId> &elements, qsizetype wanted);

// Where others are in the way, moves to the nearest place beside them.
Moved moveNear(const Template &value, const QList<ElementId> &elements, Flicks by,
               qsizetype tracks);
// Copies, on the tracks of their originals or so many above, where there is room; else on new ones.
Moved copyTo(const Template &value, const QList<ElementId> &elements, Flicks by, qsizetype tracks);

// Where an element's start (or end) can be trimmed to: between its neighbours on the track, at
// least a frame long, and not before its medium's start. The end counts as inside.
TimeRange roomToTrim(const Template &value, const ElementId &element, bool start, FrameRate rate);

// Those that have a medium that plays, and how far back (0 or less) all of those can be slipped.
QList<ElementId> withMedia(const Template &value, const QList<ElementId> &elements);
Flicks earliestSlip(const Template &value, const QList<ElementId> &elements);

} // namespace reelwright
