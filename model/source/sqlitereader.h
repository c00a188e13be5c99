// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <model/data/rowreader.h>

#include <chrono>
#include <memory>

struct sqlite3;
struct sqlite3_stmt;

namespace reelwright {

// The rows of a table, a view or a SELECT of an SQLite file. The file may be anybody's: it is
// opened for reading only, checked first, and nothing in it gets to do anything but read.
class SqliteReader : public RowReader {
public:
    // `query`: a table's name or one SELECT; empty: the file's only table. `limit` is the longest
    // that people wait for a row.
    static Result<std::unique_ptr<RowReader>> open(const QString &path, const QString &query,
                                                   std::chrono::seconds limit);
    ~SqliteReader() override;
    const QStringList &columns() const override { return m_columns; }
    QStringList findings() const override { return m_findings; }
    Result<bool> next(Row &row) override;

private:
    struct Close {
        void operator()(sqlite3 *database) const;
        void operator()(sqlite3_stmt *statement) const;
    };
    using Clock = std::chrono::steady_clock;
    explicit SqliteReader(QString path) : m_path(std::move(path)) {}
    Result<void> connect();
    Result<void> prepare(const QString &query);
    Result<QStringList> tables() const;
    Result<QByteArray> selectOf(const QString &query) const;
    tl::unexpected<Error> failure() const;
    void keep(int column, Row &row);
    static int askWhetherLate(void *reader);
    friend Result<QStringList> tablesOf(const QString &path);

    QString m_path;
    std::chrono::seconds m_limit{60};
    Clock::time_point m_since;
    std::unique_ptr<sqlite3, Close> m_database;
    std::unique_ptr<sqlite3_stmt, Close> m_statement;
    QStringList m_columns;
    QStringList m_findings;                      // of their names
    std::vector<std::array<char, 40>> m_numbers; // a text for each column
    qint64 m_line = 0;
};

// The names of the tables and views that can be read, sorted.
Result<QStringList> tablesOf(const QString &path);

} // namespace reelwright
