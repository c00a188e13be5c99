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

// A table or a SELECT of PostgreSQL's, spoken to directly or through ODBC. In a transaction that
// may only read, through a cursor of the server's; the server makes texts of the values, so that
// nothing is lost of them.
class PostgresRows : public SqlRows {
public:
    // The connection is new. `interrupter` breaks off its statements, if it can.
    static Result<std::unique_ptr<SqlRows>> open(std::unique_ptr<SqlConnection> connection,
                                                 std::unique_ptr<Interrupter> interrupter,
                                                 const QString &query, int secondsAtMost);
    ~PostgresRows() override;

    const QStringList &columns() const override { return m_columns; }
    QStringList findings() const override { return m_findings; }
    Result<void> choose(const QList<int> &columns) override;
    Result<bool> next(Row &row) override;

private:
    struct Column {
        QString name;
        int type = 0;       // PostgreSQL's number of it
        bool bytes = false; // no field can hold it
        bool typed = false;
        bool wanted = true;
    };
    PostgresRows(std::unique_ptr<SqlConnection> connection,
                 std::unique_ptr<Interrupter> interrupter, int secondsAtMost);
    Result<void> begin();
    Result<QString> statementOf(const QString &query);
    Result<void> describe();
    Result<void> askForTypes();
    Result<void> declare();
    Result<bool> fetch();
    Result<void> execute(QSqlQuery &query, const QString &statement);
    void read(Row &row);
    QString aliases() const;
    QString expression(qsizetype index) const;
    Error failure(const QSqlError &error);
    bool isLost(const QSqlError &error);

    std::unique_ptr<SqlConnection> m_connection;
    std::unique_ptr<Interrupter> m_interrupter;
    bool m_direct = false; // not through ODBC
    int m_secondsAtMost;
    QString m_statement;
    QStringList m_columns;
    QStringList m_findings; // of their names
    std::vector<Column> m_details;
    std::optional<QSqlQuery> m_batch;
    qint64 m_inBatch = 0;
    qint64 m_rows = 0;
    bool m_declared = false;
    bool m_ended = false;
    std::vector<std::string> m_texts;
};

} // namespace reelwright
