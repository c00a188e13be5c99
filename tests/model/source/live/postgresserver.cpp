// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "postgresserver.h"

#include <QDir>
#include <QFile>
#include <QSslCertificate>
#include <QSslKey>
#include <QTcpServer>
#include <QTest>
#include <csignal>
#include <pwd.h>
#include <unistd.h>

namespace reelwright::test {

namespace {

const passwd *owner() // of the server's files, if we are root
{
    const passwd *found = ::getpwnam("postgres");
    return found ? found : ::getpwnam("nobody");
}

QString newestPrograms()
{
    const QDir versions(QStringLiteral("/usr/lib/postgresql"));
    const QStringList names = versions.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
    return names.isEmpty() ? QString() : versions.filePath(names.last() + QStringLiteral("/bin"));
}

quint16 freePort()
{
    QTcpServer server;
    server.listen(QHostAddress::LocalHost);
    return server.serverPort();
}

} // namespace

PostgresServer::PostgresServer(const QSslConfiguration &safe)
    : m_safe(safe), m_programs(newestPrograms())
{
    if (m_programs.isEmpty())
        m_problem = QStringLiteral("install the package postgresql");
    else if (!prepare() || !start())
        m_problem = QString::fromLocal8Bit(m_server.readAll()) + m_server.errorString();
}

PostgresServer::~PostgresServer()
{
    if (m_server.state() == QProcess::NotRunning)
        return;
    ::kill(pid_t(m_server.processId()), SIGQUIT); // at once; nothing of it is kept
    m_server.waitForFinished();
}

QString PostgresServer::location() const
{
    return QStringLiteral("postgresql://o'wner@127.0.0.1:%1/postgres").arg(m_port);
}

QStringList PostgresServer::asUser(const QStringList &command) const
{
    QStringList made{QStringLiteral("--pdeathsig"), QStringLiteral("QUIT")};
    if (::geteuid() == 0)
        made += {QStringLiteral("--reuid"), QString::number(owner()->pw_uid),
                 QStringLiteral("--regid"), QString::number(owner()->pw_gid),
                 QStringLiteral("--clear-groups")};
    return made + command;
}

// A file that only the server's user can read.
bool PostgresServer::write(const QString &name, const QByteArray &bytes) const
{
    QFile file(m_folder.filePath(name));
    if (!file.open(QFile::WriteOnly) || file.write(bytes) != bytes.size() ||
        !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner))
        return false;
    return ::geteuid() != 0 || ::fchown(file.handle(), owner()->pw_uid, owner()->pw_gid) == 0;
}

bool PostgresServer::prepare()
{
    if (!write(QStringLiteral("word"), password().toUtf8()) ||
        !write(QStringLiteral("server.pem"), m_safe.localCertificate().toPem()) ||
        !write(QStringLiteral("server.key"), m_safe.privateKey().toPem()))
        return false;
    if (::geteuid() == 0 && ::chown(QFile::encodeName(m_folder.path()).constData(), owner()->pw_uid,
                                    owner()->pw_gid) != 0)
        return false;
    m_server.setProcessChannelMode(QProcess::MergedChannels);
    m_server.setWorkingDirectory(m_folder.path());
    m_server.start(
        QStringLiteral("setpriv"),
        asUser({m_programs + QStringLiteral("/initdb"), QStringLiteral("-D"),
                QStringLiteral("data"), QStringLiteral("-U"), user(), QStringLiteral("-A"),
                QStringLiteral("scram-sha-256"), QStringLiteral("--pwfile=word"),
                QStringLiteral("--no-sync"), QStringLiteral("-E"), QStringLiteral("UTF8"),
                QStringLiteral("--locale=C.UTF-8")}));
    return m_server.waitForFinished(60'000) && m_server.exitCode() == 0;
}

bool PostgresServer::start()
{
    m_port = freePort();
    m_server.start(QStringLiteral("setpriv"),
                   asUser({m_programs + QStringLiteral("/postgres"),
                           QStringLiteral("-D"),
                           QStringLiteral("data"),
                           QStringLiteral("-k"),
                           m_folder.path(),
                           QStringLiteral("-h"),
                           QStringLiteral("127.0.0.1"),
                           QStringLiteral("-p"),
                           QString::number(m_port),
                           QStringLiteral("-c"),
                           QStringLiteral("fsync=off"),
                           QStringLiteral("-c"),
                           QStringLiteral("max_wal_size=4GB"),
                           QStringLiteral("-c"),
                           QStringLiteral("lc_messages=C"),
                           QStringLiteral("-c"),
                           QStringLiteral("ssl=on"),
                           QStringLiteral("-c"),
                           QStringLiteral("ssl_cert_file=../server.pem"),
                           QStringLiteral("-c"),
                           QStringLiteral("ssl_key_file=../server.key")}));
    QByteArray said;
    while (!said.contains("ready to accept connections") && m_server.waitForReadyRead(60'000))
        said += m_server.readAll();
    return said.contains("ready to accept connections");
}

QByteArray PostgresServer::psql(const QByteArray &script) const
{
    QProcess psql;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("PGPASSWORD"), password());
    psql.setProcessEnvironment(environment);
    psql.start(m_programs + QStringLiteral("/psql"),
               {QStringLiteral("-XqAt"), QStringLiteral("-v"), QStringLiteral("ON_ERROR_STOP=1"),
                QStringLiteral("-h"), m_folder.path(), QStringLiteral("-p"),
                QString::number(m_port), QStringLiteral("-U"), user(), QStringLiteral("-d"),
                QStringLiteral("postgres"), QStringLiteral("-f"), QStringLiteral("-")});
    psql.write(script);
    psql.closeWriteChannel();
    psql.waitForFinished(60'000);
    const QByteArray errors = psql.readAllStandardError();
    if (psql.exitCode() != 0 || psql.exitStatus() != QProcess::NormalExit)
        QTest::qFail(errors.constData(), __FILE__, __LINE__);
    return psql.readAllStandardOutput();
}

} // namespace reelwright::test
