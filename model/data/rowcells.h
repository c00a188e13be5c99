// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <model/data/viewertable.h>

#include <string_view>

struct sqlite3_stmt;

namespace reelwright {

// What a row of an SQLite statement has in a column, counted from 0. Texts are UTF-8 and valid
// until the statement goes on.
std::string_view textAt(sqlite3_stmt *row, int column); // without data for no value
Cell cellAt(sqlite3_stmt *row, int column);

} // namespace reelwright
