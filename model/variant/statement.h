// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <model/base/result.h>

#include <QString>
#include <QStringList>
#include <sqlite3.h>
#include <utility>

namespace reelwright {

// Owns a prepared statement.
class Statement {
public:
    static Result<Statement> prepare(sqlite3 *database, const QString &sql);
    Statement(Statement &&other) noexcept : m_statement(std::exchange(other.m_statement, nullptr))
    {
    }
    Statement &operator=(Statement &&other) noexcept
    {
        std::swap(m_statement, other.m_statement);
        return *this;
    }
    ~Statement() { sqlite3_finalize(m_statement); }

    sqlite3_stmt *get() const { return m_statement; }
    int columnCount() const { return sqlite3_column_count(m_statement); }
    void start(qint64 parameter); // from the beginning, with its first parameter
    int step() { return sqlite3_step(m_statement); }
    void stop() { sqlite3_reset(m_statement); }

private:
    explicit Statement(sqlite3_stmt *statement) : m_statement(statement) {}
    sqlite3_stmt *m_statement;
};

// While it lives `goOn`, asked now and then, ends a statement that is at work, also one that finds
// no row for long: with SQLITE_INTERRUPT. Empty: nothing does. One at a time for a database.
class Stopping {
public:
    static constexpr int operationsACall = 50'000; // of SQLite's machine, between two questions

    Stopping(sqlite3 *database, const std::function<bool()> &goOn);
    ~Stopping() { sqlite3_progress_handler(m_database, 0, nullptr, nullptr); }
    Q_DISABLE_COPY_MOVE(Stopping)

private:
    sqlite3 *m_database;
};

} // namespace reelwright
