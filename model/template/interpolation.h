// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <model/template/value.h>

namespace reelwright {

// The value half-way or elsewhere from one to another of its type; `progress` from 0 to 1, and
// beyond where an easing goes there. What doesn't move, like a text, is `from`.
Value between(const Value &from, const Value &to, double progress);

} // namespace reelwright
