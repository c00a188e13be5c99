// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <model/base/result.h>

namespace reelwright {

inline constexpr int textFormMajor = 1; // of Template::version, which is "major.minor"
inline constexpr int textFormMinor = 0;

// Whether a template of this version may have members that this program doesn't know. Refused: what
// is no version, and another major one.
Result<bool> isNewerForm(const QString &version);

// What is wrong in a file of that newer version may be what it brings: says which Reelwright to
// take.
Error ofNewerForm(Error error, const QString &version);

} // namespace reelwright
