// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

namespace reelwright {

// While one of these is held, Qt's driver for ODBC writes nothing to the program's log. It would
// write the database's messages, which may have values of viewers in them; we return these as
// errors, without the values. For any thread.
std::shared_ptr<void> hushOdbc();

} // namespace reelwright
