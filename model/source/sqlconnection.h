// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <model/base/result.h>

#include <QSqlDatabase>
#include <QSqlError>
#include <QString>
#include <memory>

namespace reelwright {

// What a connection is made of.
struct SqlAccess {
    QString driver; // of Qt's: QPSQL, QODBC
    QString shown;  // for people
    QString host;
    int port = -1;
    QString database; // of ODBC the connection string
    QString user;
    QString password;
    QString options; // of the driver's
};

// A connection to a database. Made, used and ended on one thread.
class SqlConnection {
public:
    static Result<std::unique_ptr<SqlConnection>> open(const SqlAccess &access);
    ~SqlConnection();
    SqlConnection(const SqlConnection &) = delete;
    SqlConnection &operator=(const SqlConnection &) = delete;

    QSqlDatabase database() const;
    const QString &shown() const { return m_shown; }
    Result<void> run(const QString &statement);
    // A failure in the words of the database, without the password and without values of rows:
    // what it quotes is told only if it stands in `asked`, a statement of the caller's.
    Error error(const QSqlError &error, const QString &asked = {}) const;

private:
    SqlConnection(QString name, const SqlAccess &access);

    QString m_name;
    QString m_shown;
    QString m_password;
    std::shared_ptr<void> m_hush; // of ODBC
};

} // namespace reelwright
