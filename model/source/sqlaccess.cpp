// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <model/source/sqlaccess.h>

#include <model/base/message.h>
#include <model/source/webaddress.h>

#include <QUrl>
#include <QUrlQuery>
#include <algorithm>
#include <array>

namespace reelwright {

namespace {

constexpr int longestConnect = 15; // seconds

QString option(const QString &name, const QString &value)
{
    QString inner = value;
    inner.replace(u'\\', QLatin1String("\\\\"));
    inner.replace(u'\'', QLatin1String("\\'"));
    return name % QLatin1String("='") % inner % u'\'';
}

QStringList limits(int seconds)
{
    return {option(QStringLiteral("application_name"), QStringLiteral("reelwright")),
            option(QStringLiteral("connect_timeout"),
                   QString::number(std::min(seconds, longestConnect))),
            option(QStringLiteral("tcp_user_timeout"), QString::number(seconds * 1000)),
            option(QStringLiteral("keepalives_idle"), QStringLiteral("10")),
            option(QStringLiteral("keepalives_interval"), QStringLiteral("5")),
            option(QStringLiteral("keepalives_count"), QStringLiteral("3"))};
}

Result<SqlAccess> postgres(const SourceSpec &spec, const QString &password)
{
    constexpr std::array known{"host", "port", "sslmode", "sslrootcert", "sslcert", "sslkey"};
    const QUrl url(spec.location, QUrl::StrictMode);
    const QUrlQuery query(url);
    SqlAccess access{QStringLiteral("QPSQL"), shownAddress(url), url.host(), url.port(),
                     url.path().mid(1),       url.userName(),    password,   {}};
    QStringList options = limits(spec.secondsAtMost);
    for (const auto &[name, value] : query.queryItems(QUrl::FullyDecoded)) {
        const bool allowed = std::ranges::any_of(
            known, [&, &given = name](const char *word) { return given == QLatin1String(word); });
        if (!allowed || value.contains(u';') || value.contains(QChar()))
            return fail(Message::tr("the address has a parameter that can't be used: %1").arg(name),
                        access.shown);
        if (name == QLatin1String("host"))
            access.host = value;
        else if (name == QLatin1String("port"))
            access.port = value.toInt();
        else
            options.append(option(name, value));
    }
    const bool own = access.host.startsWith(u'/') || isOwnMachine(access.host);
    if (!own && !query.hasQueryItem(QStringLiteral("sslmode"))) {
        options.append(option(QStringLiteral("sslmode"), QStringLiteral("verify-full")));
        if (!query.hasQueryItem(QStringLiteral("sslrootcert")))
            options.append(option(QStringLiteral("sslrootcert"),
                                  QStringLiteral("/etc/ssl/certs/ca-certificates.crt")));
    }
    access.options = options.join(u';');
    return access;
}

QString nameOf(const QString &part)
{
    return part.section(u'=', 0, 0).trimmed().toLower();
}

Result<void> checkPart(const QString &part)
{
    constexpr std::array refused{"filedsn", "savefile", "loadext", "setup"};
    const QString name = nameOf(part);
    const bool file =
        std::ranges::any_of(refused, [&](const char *word) { return name == QLatin1String(word); });
    const bool program = name == QLatin1String("driver") && part.contains(u'/');
    if (file || program || part.contains(u'\n') || part.contains(QChar()))
        return fail(Message::tr("the connection has a part that can't be used: %1").arg(name), {},
                    Message::tr("name a driver or data source that is set up on this machine"));
    return {};
}

// Qt writes DSN= before what names neither a driver nor a server.
Result<SqlAccess> odbc(const SourceSpec &spec, const QString &password)
{
    QStringList parts;
    QString source;
    bool driver = false;
    for (const QString &part : spec.location.split(u';', Qt::SkipEmptyParts)) {
        if (const Result<void> right = checkPart(part); !right)
            return fail(right.error());
        driver = driver || nameOf(part) == QLatin1String("driver");
        if (nameOf(part) == QLatin1String("dsn") || (parts.isEmpty() && !part.contains(u'=')))
            source = part.section(u'=', -1).trimmed();
        else
            parts.append(part.trimmed());
    }
    if (driver == !source.isEmpty() || source.contains(QLatin1String(".dsn")))
        return fail(Message::tr("the connection has to name a data source (DSN=…) or a driver"));
    const QString shown = driver ? Message::tr("the ODBC connection")
                                 : Message::tr("the ODBC data source %1").arg(source);
    if (!driver)
        parts.prepend(source);
    QString quoted = password;
    if (!password.isEmpty())
        quoted = u'{' + quoted.replace(u'}', QLatin1String("}}")) + u'}';
    const QString seconds = QString::number(std::min(spec.secondsAtMost, longestConnect));
    return SqlAccess{QStringLiteral("QODBC"),
                     shown,
                     {},
                     -1,
                     parts.join(u';'),
                     {},
                     quoted,
                     QStringLiteral("SQL_ATTR_ACCESS_MODE=SQL_MODE_READ_ONLY;"
                                    "SQL_ATTR_LOGIN_TIMEOUT=") +
                         seconds};
}

} // namespace

Result<SqlAccess> accessOf(const SourceSpec &spec, const QString &password)
{
    if (password.contains(QChar()))
        return fail(Message::tr("the secret '%1' can't be a password").arg(spec.secret));
    return spec.kind == SourceKind::Odbc ? odbc(spec, password) : postgres(spec, password);
}

} // namespace reelwright
