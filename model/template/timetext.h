// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <model/base/time.h>
#include <model/template/jsontext.h>

namespace reelwright {

// A time in seconds: a number of at most five decimals where that is exact, else "n/d" in lowest
// terms. Every time has one form, and reading it gives the same flicks.
Json timeToJson(Flicks time);
// The error has no `where`.
Result<Flicks> timeFromJson(const Json &value);

} // namespace reelwright
