// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <model/binding/scope.h>
#include <model/binding/sqltext.h>

namespace reelwright {

// A text with {{ expression | filter: argument }} tokens as one SQL expression. It is null when one
// of them is: nothing is ever replaced by an empty gap.
Result<SqlText> translateText(const QString &source, const Scope &scope);

} // namespace reelwright
