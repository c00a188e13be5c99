// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <model/template/template.h>

namespace reelwright {

// Locks that designers set for others, and take away again. A locked element can't be changed,
// moved, cut or deleted, nor can the track or scene that it lies in be removed; of an element that
// isn't, single properties can be locked. Copies of either are free.

Result<Template> setElementLocked(const Template &value, const QList<ElementId> &elements,
                                  bool locked);
// Of each of them. Refused where one has no such property, or is locked itself.
Result<Template> setPropertyLocked(const Template &value, const QList<ElementId> &elements,
                                   PropertyId property, bool locked);

} // namespace reelwright
