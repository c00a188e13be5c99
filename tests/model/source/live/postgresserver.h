// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>
#include <QSslConfiguration>
#include <QString>
#include <QTemporaryDir>

namespace reelwright::test {

// A PostgreSQL of one test class, in a temporary folder, on loopback and a socket there. It does
// not run as root, and ends with the test even if that crashes.
class PostgresServer {
public:
    explicit PostgresServer(const QSslConfiguration &safe);
    ~PostgresServer();
    QString problem() const { return m_problem; } // empty: it runs

    QString folder() const { return m_folder.path(); } // of the socket
    quint16 port() const { return m_port; }
    static QString user() { return QStringLiteral("owner"); }
    static QString password() { return QStringLiteral("s3cret;}'\\\" x"); }
    QString location() const; // of the user o'wner, who has the same rights and password
    // What psql prints, as its user; the end of the test if it fails.
    QByteArray psql(const QByteArray &script) const;

private:
    bool prepare();
    bool write(const QString &name, const QByteArray &bytes) const;
    bool start();
    QStringList asUser(const QStringList &command) const;

    QSslConfiguration m_safe; // with the certificate that it shows
    QTemporaryDir m_folder;
    QString m_programs;
    QString m_problem;
    quint16 m_port = 0;
    QProcess m_server;
};

} // namespace reelwright::test
