// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <model/base/result.h>
#include <model/template/template.h>

namespace reelwright {

inline constexpr Flicks fadeLength = oneSecond / 2; // at most half of what is faded

// What is seen comes up from nothing where it begins, by keyframes of its opacity; what is only
// heard by its fade. An opacity that is bound to the viewer's data is refused.
Result<Template> fadedIn(const Template &value, const QList<ElementId> &elements);
// The same where it ends.
Result<Template> fadedOut(const Template &value, const QList<ElementId> &elements);

} // namespace reelwright
