// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <sqlite3.h>

namespace reelwright {

// Lets `goOn` end a statement of SQLite's that is at work; it outlives this.
class Stopping {
public:
    Stopping(sqlite3 *database, const std::function<bool()> &goOn) : m_database(database)
    {
        constexpr int operationsACall = 50'000; // of SQLite's machine, between two questions
        sqlite3_progress_handler(
            database, operationsACall,
            [](void *ask) -> int { return !(*static_cast<const std::function<bool()> *>(ask))(); },
            const_cast<std::function<bool()> *>(&goOn));
    }
    ~Stopping() { sqlite3_progress_handler(m_database, 0, nullptr, nullptr); }
    Stopping(const Stopping &) = delete;
    Stopping &operator=(const Stopping &) = delete;

private:
    sqlite3 *m_database;
};

} // namespace reelwright
