// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <model/base/result.h>

#include <QByteArray>
#include <QString>
#include <functional>
#include <initializer_list>
#include <map>
#include <memory>
#include <string>
#include <variant>

class QTemporaryDir;
struct sqlite3;
struct sqlite3_stmt;

namespace reelwright {

// Hard links. SQLite would keep a log of its own for each name, and a shared index.
bool hasSeveralNames(const QString &path);

// An SQLite connection that trusts nothing in its file, with our errors; for this folder's sources.
// Used on one thread, but for settleLog().
class Database {
public:
    enum class Mode { Read, Edit, Create };
    // Text, number or bytes.
    using Argument = std::variant<QString, qint64, QByteArray>;
    using Arguments = std::initializer_list<Argument>;

    // One row of an answer; valid until the next.
    class Row {
    public:
        explicit Row(sqlite3_stmt *statement) : m_statement(statement) {}
        QString text(int column) const;
        qint64 number(int column) const;
        QByteArray bytes(int column) const;
        bool isNull(int column) const;

    private:
        sqlite3_stmt *m_statement;
    };

    // For reading where no index to a log can be written (a folder that may only be read): what a
    // log beside the file holds counts, too.
    static Result<Database> open(const QString &path, Mode mode);
    Database(Database &&) noexcept;
    Database &operator=(Database &&) noexcept;
    ~Database();

    // Runs one statement; `take` is called for each row and ends the reading with false.
    Result<void> run(const char *sql, Arguments arguments = {},
                     const std::function<bool(const Row &)> &take = {}) const;
    // All or nothing: what `work` does is taken back if it, or writing it, fails.
    Result<void> transaction(const std::function<Result<void>()> &work) const;
    // The changes of a table that `work` makes, as SQLite's session extension writes them.
    Result<QByteArray> recorded(const char *table, const std::function<Result<void>()> &work) const;
    // The whole database into `target`, through SQLite's backup; nothing is there yet.
    Result<void> copyTo(const QString &target) const;

    // Whether another file, or none, is under the name that it was opened by.
    bool isMoved() const;
    // What the log holds goes into the file, wherever that is by now, and the log is empty.
    void emptyLog() const;
    // The same as far as it disturbs nobody, and the log stays. On any thread.
    void settleLog() const;

    sqlite3 *handle() const { return m_database.get(); }
    const QString &path() const { return m_path; }
    tl::unexpected<Error> failure(int code) const;
    tl::unexpected<Error> damaged() const { return damaged(m_path); }
    static tl::unexpected<Error> damaged(const QString &path);

private:
    struct Close {
        void operator()(sqlite3 *database) const;
    };
    struct Finalize {
        void operator()(sqlite3_stmt *statement) const;
    };
    using Statement = std::unique_ptr<sqlite3_stmt, Finalize>;

    // Statements that have run, to be run again without being compiled anew.
    class Statements {
    public:
        Statement take(const char *sql); // null: compile it
        void keep(const char *sql, Statement statement);

    private:
        std::map<std::string, Statement, std::less<>> m_idle;
    };

    Database(sqlite3 *database, QString path);
    static Result<Database> connect(const QByteArray &name, const QString &path, int flags);
    static Result<Database> openWithoutIndex(const QString &path);

    std::unique_ptr<QTemporaryDir> m_copied; // where a copy lies that is read instead
    std::unique_ptr<sqlite3, Close> m_database;
    std::unique_ptr<Statements> m_statements; // these are closed before it
    QString m_path;
};

} // namespace reelwright
