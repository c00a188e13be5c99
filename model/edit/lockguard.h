// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <model/template/template.h>

namespace reelwright {

// What is locked against edits, and how it is refused.

tl::unexpected<Error> refuseLocked(const Element &element);
tl::unexpected<Error> refuseLocked(const Element &element, PropertyId property);

// Whether an edit has left alone what was locked before it: elements on their track and in their
// time, and properties' values in each format. Locks themselves may come and go, and so may a
// format with what is otherwise in it; another may become the base format.
Result<void> checkLocks(const Template &before, const Template &after);

} // namespace reelwright
