// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <model/template/template.h>

#include <functional>
#include <optional>
#include <utility>

namespace reelwright {

// How long an element is there. Without a duration of its own it is there until its scene ends or,
// in the soundtrack (`scene` is null), for as long as anything.
Flicks lengthOf(const Element &element, const Scene *scene);
TimeRange spanOf(const Element &element, const Scene *scene); // in its scene's or program's time

// The ids of two elements of a list that are there at the same time and for which `allowed` does
// not hold.
using ElementPair = std::pair<const Element *, const Element *>;
std::optional<ElementPair> findOverlap(const QList<Element> &elements, const Scene *scene,
                                       const std::function<bool(const ElementPair &)> &allowed);

} // namespace reelwright
