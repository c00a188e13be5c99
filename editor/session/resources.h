// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace reelwright {

// Where samples, manual and schemas lie: with the installed program, else in the source tree.
QString resourceFolder();

} // namespace reelwright
