// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <model/base/result.h>

#include <QStringList>

struct sqlite3;

namespace reelwright {

// Gives a connection what compiled expressions call: the filters (rw_...), columns(text), and upper
// and lower for all of Unicode (their second argument, if any, is a language). All are
// deterministic; they keep ICU's formatters for as long as the connection lives. Done once, further
// calls change nothing.
Result<void> registerFunctions(sqlite3 *database);

QStringList filterFunctions(); // their rw_ names

} // namespace reelwright
