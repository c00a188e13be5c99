// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <model/base/result.h>

#include <QStringList>
#include <memory>

struct sqlite3;

namespace reelwright {

class LookupTables;

// Gives a connection what compiled expressions call: the filters (rw_...), columns(text), upper and
// lower for all of Unicode (their second argument, if any, is a language), contains(list, value),
// item(list, number, field), and what lookup() finds in `tables`. All are deterministic; they keep
// ICU's formatters for as long as the connection lives. Done again, only the tables change.
Result<void> registerFunctions(sqlite3 *database,
                               const std::shared_ptr<const LookupTables> &tables = {});

QStringList filterFunctions(); // their rw_ names

} // namespace reelwright
