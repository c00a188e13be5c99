// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <model/source/sqlsource.h>

#include <model/base/message.h>
#include <model/source/odbcrows.h>
#include <model/source/postgresrows.h>
#include <model/source/sqlaccess.h>

#include <QLibrary>
#include <QSqlDriver>
#include <sys/socket.h>
#include <unistd.h>

namespace reelwright {

namespace {

// The socket of a connection, under a number of our own: what the connection does with its own one
// can't lead us to a stranger's.
class Socket {
public:
    explicit Socket(const SqlConnection &connection)
    {
        const QVariant handle = connection.database().driver()->handle();
        QLibrary library(QStringLiteral("pq"), 5); // loaded with the driver already
        const auto socketOf = reinterpret_cast<int (*)(void *)>(library.resolve("PQsocket"));
        const QLatin1String type(handle.typeName());
        const bool known = type == QLatin1String("PGconn*") || type == QLatin1String("pg_conn*");
        if (socketOf && known)
            m_number = ::dup(socketOf(*static_cast<void *const *>(handle.constData())));
    }
    ~Socket()
    {
        if (m_number >= 0)
            ::close(m_number);
    }
    Socket(const Socket &) = delete;
    Socket &operator=(const Socket &) = delete;

    // Whoever waits for something of it, waits no longer.
    void shut() const { ::shutdown(m_number, SHUT_RDWR); }

private:
    int m_number = -1;
};

std::unique_ptr<Interrupter> interrupterOf(const SqlConnection &connection, const SourceSpec &spec,
                                           const LiveOptions &options)
{
    // The server itself should end a statement that takes too long, and say so.
    const auto most = std::chrono::seconds(spec.secondsAtMost + 2);
    std::function<void()> interrupt; // ODBC's drivers have no socket for us
    if (spec.kind == SourceKind::PostgreSql)
        interrupt = [socket = std::make_shared<Socket>(connection)] { socket->shut(); };
    return std::make_unique<Interrupter>(options.stop, most, std::move(interrupt));
}

} // namespace

Result<std::unique_ptr<SqlRows>> openSql(const SourceSpec &spec, const Secrets &secrets,
                                         const LiveOptions &options)
{
    if (const Result<void> right = checkSpec(spec); !right)
        return fail(right.error());
    if (spec.query.trimmed().isEmpty())
        return fail(Message::tr("a database needs the name of a table or a SELECT"));
    const Result<QString> password = secretOf(spec, secrets);
    if (!password)
        return fail(password.error());
    const Result<SqlAccess> access = accessOf(spec, *password);
    if (!access)
        return fail(access.error());
    Result<std::unique_ptr<SqlConnection>> connection = SqlConnection::open(*access);
    if (!connection)
        return fail(connection.error());
    const QSqlDriver *driver = (*connection)->database().driver();
    if (driver->dbmsType() != QSqlDriver::PostgreSQL)
        return OdbcRows::open(std::move(*connection), options.stop, spec.query, spec.secondsAtMost);
    auto interrupter = interrupterOf(**connection, spec, options);
    return PostgresRows::open(std::move(*connection), std::move(interrupter), spec.query,
                              spec.secondsAtMost);
}

Result<std::unique_ptr<RecordReader>> openSqlRecords(const SourceSpec &spec, const Secrets &secrets,
                                                     const QList<Field> &fields,
                                                     const ColumnMapping &mapping,
                                                     const LiveOptions &options)
{
    Result<std::unique_ptr<SqlRows>> rows = openSql(spec, secrets, options);
    if (!rows)
        return fail(rows.error());
    const Result<QList<int>> indexes = columnIndexes(fields, mapping, (*rows)->columns());
    if (!indexes)
        return fail(indexes.error());
    QList<int> wanted;
    for (const int index : *indexes)
        if (index >= 0)
            wanted.append(index);
    if (const Result<void> chosen = (*rows)->choose(wanted); !chosen)
        return fail(chosen.error());
    return mapRows(std::move(*rows), fields, mapping);
}

Result<ColumnSample> sampleSql(const SourceSpec &spec, const Secrets &secrets, qsizetype most,
                               const std::function<bool()> &goOn, const LiveOptions &options)
{
    const Result<std::unique_ptr<SqlRows>> rows = openSql(spec, secrets, options);
    if (!rows)
        return fail(rows.error());
    return sampleOf(**rows, most, goOn);
}

} // namespace reelwright
