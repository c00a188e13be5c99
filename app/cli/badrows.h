// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "command.h"

#include <model/data/viewersource.h>

namespace reelwright::cli {

// Rows that were set aside: all of them as CSV into `file`, or, without one, the first ones to
// standard error.
Result<void> tellBadRows(const QList<BadRow> &rows, const std::string &file);

} // namespace reelwright::cli
