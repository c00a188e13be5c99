// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <model/template/template.h>

namespace reelwright {

// When elements are there, and on which track. Times count from the start of the scene or, in the
// soundtrack, of the program. None of these edits lays an element over another of its track, and
// none touches a locked track.

// All by the same time and by so many tracks (up counts as more). Members of their groups move
// with them.
//
//   before  |--A--|    |--B--|          after  ..|--A--|    |--B--|
Result<Template> moveElements(const Template &value, const QList<ElementId> &elements, Flicks by,
                              qsizetype tracks = 0);
// To that track, of any scene or the soundtrack, and time. It leaves its group if its scene
// changes.
Result<Template> placeElement(const Template &value, const ElementId &element, const TrackId &track,
                              Flicks start);

// What the element shows at each moment stays (see retime.h).
//
//   before  |-----A-----|       start  ..|---A-----|       end  |-----A--|
Result<Template> trimStart(const Template &value, const ElementId &element, Flicks start);
Result<Template> trimEnd(const Template &value, const ElementId &element, Flicks end);

// To that start, with the members of its group; it keeps its duration. One without a duration moves
// alone and still lasts until its scene's end: movements that would go on behind that are cut.
Result<Template> setStart(const Template &value, const ElementId &element, Flicks start);
// As trimEnd(); none: until its scene's or the program's end.
Result<Template> setDuration(const Template &value, const ElementId &element,
                             std::optional<Flicks> duration);

// Shows another part of its medium, from so much later on; the element stays where it is.
Result<Template> slipElements(const Template &value, const QList<ElementId> &elements, Flicks by);

// Those of the elements that are there at the time before and after it; at least one must be.
//
//   before  |-----A-----|       after  |--A--|-A-2-|
Result<Template> splitElements(const Template &value, const QList<ElementId> &elements, Flicks at);

// What comes later on the same tracks moves up.
//
//   before  |--A--|--B--| |--C--|          after  |--A--| |--C--|
Result<Template> rippleDelete(const Template &value, const QList<ElementId> &elements);

// Makes room: an element that is there at the new one's start is split, and all that comes later on
// the track moves by the new one's duration, which it must have.
//
//   before  |----A----|--B--|          after  |--A-|new|-A-2-|--B--|
Result<Template> insertElement(const Template &value, const TrackId &track, Element element);

// Cuts away what is under the new one.
//
//   before  |----A----|--B--|          after  |--A-|--new--|-B--|
Result<Template> overwriteElement(const Template &value, const TrackId &track, Element element);

} // namespace reelwright
