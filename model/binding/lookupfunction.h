// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <model/base/result.h>
#include <model/data/lookuptables.h>

#include <memory>

struct sqlite3;

namespace reelwright {

inline constexpr const char *lookupFunction = "rw_lookup"; // (table, key, field)

// Lets a connection's expressions look things up in `tables` (null: in none). A key that is not
// there has no value; a table without data is an error.
Result<void> registerLookup(sqlite3 *database, const std::shared_ptr<const LookupTables> &tables);

} // namespace reelwright
