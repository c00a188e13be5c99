// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace reelwright {

// The login name of who runs the program, also where no environment says it (services, containers);
// empty if the system doesn't know either.
QString personAtWork();

} // namespace reelwright
