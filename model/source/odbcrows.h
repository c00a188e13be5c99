// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <model/source/interrupter.h>
#include <model/source/sqlconnection.h>
#include <model/source/sqlrows.h>

#include <QSqlQuery>
#include <optional>
#include <string>

namespace reelwright {

// A table or a SELECT of any database with an ODBC driver, row by row. Whether rows are held in
// memory on their way is up to that driver, and so is what a value becomes.
class OdbcRows : public SqlRows {
public:
    static Result<std::unique_ptr<SqlRows>> open(std::unique_ptr<SqlConnection> connection,
                                                 const std::stop_token &stop, const QString &query,
                                                 int secondsAtMost);
    ~OdbcRows() override;

    const QStringList &columns() const override { return m_columns; }
    QStringList findings() const override { return m_findings; }
    Result<void> choose(const QList<int> &columns) override;
    Result<bool> next(Row &row) override;

private:
    struct Column {
        bool bytes = false;
        bool wanted = true;
    };
    OdbcRows(std::unique_ptr<SqlConnection> connection, int secondsAtMost);
    Result<void> ask(const QString &query, const std::stop_token &stop);
    Result<void> execute(const QString &statement, const std::stop_token &stop);
    void describe();
    void read(Row &row);
    void take(int column, Row &row);
    Error failure(const QSqlError &error) const;

    std::unique_ptr<SqlConnection> m_connection;
    int m_secondsAtMost;
    QString m_asked;
    std::optional<QSqlQuery> m_query;
    std::unique_ptr<Interrupter> m_interrupter; // of the query
    QStringList m_columns;
    QStringList m_findings; // of their names
    std::vector<Column> m_details;
    qint64 m_rows = 0;
    bool m_ended = false;
    std::vector<std::string> m_texts;
};

} // namespace reelwright
