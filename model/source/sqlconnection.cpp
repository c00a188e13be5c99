// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <model/source/sqlconnection.h>

#include <model/base/message.h>
#include <model/source/odbchush.h>

#include <QRegularExpression>
#include <QSqlQuery>
#include <QUuid>

namespace reelwright {

namespace {

bool isPassing(const QString &state)
{
    return state.startsWith(QLatin1String("08")) || state.startsWith(QLatin1String("57P")) ||
           state.startsWith(QLatin1String("53")) || state == QLatin1String("57014");
}

QString hintOf(const QString &state)
{
    if (state.startsWith(QLatin1String("28")))
        return Message::tr("check the user and the password");
    if (state == QLatin1String("42P01") || state == QLatin1String("42S02"))
        return Message::tr("check the table's name");
    if (state == QLatin1String("42501"))
        return Message::tr("ask the database's operator for the right to read it");
    if (isPassing(state))
        return Message::tr("try again later");
    return {};
}

// Data exceptions and broken constraints are told with the value that they are about.
bool tellsValues(const QString &state)
{
    return state.startsWith(QLatin1String("22")) || state.startsWith(QLatin1String("23"));
}

QString withoutValues(const QString &text, const QString &asked)
{
    static const QRegularExpression quoted(QStringLiteral("\"[^\"]*\"|'[^']*'"));
    QString made;
    qsizetype end = 0;
    for (const QRegularExpressionMatch &match : quoted.globalMatch(text)) {
        const QString inner = match.captured().chopped(1).mid(1);
        made += QStringView(text).mid(end, match.capturedStart() - end);
        made += asked.contains(inner) ? match.captured() : QStringLiteral("…");
        end = match.capturedEnd();
    }
    return made + QStringView(text).mid(end);
}

} // namespace

SqlConnection::SqlConnection(QString name, const SqlAccess &access)
    : m_name(std::move(name)), m_shown(access.shown), m_password(access.password)
{
    if (access.driver == QLatin1String("QODBC"))
        m_hush = hushOdbc();
}

Result<std::unique_ptr<SqlConnection>> SqlConnection::open(const SqlAccess &access)
{
    if (!QSqlDatabase::isDriverAvailable(access.driver))
        return fail(Message::tr("the driver for this kind of database is not installed"),
                    access.shown,
                    access.driver == QLatin1String("QODBC")
                        ? Message::tr("install the package libqt6sql6-odbc")
                        : Message::tr("install the package libqt6sql6-psql"));
    const QString name = QUuid::createUuid().toString(QUuid::WithoutBraces);
    std::unique_ptr<SqlConnection> made(new SqlConnection(name, access));
    QSqlDatabase database = QSqlDatabase::addDatabase(access.driver, name);
    database.setHostName(access.host);
    database.setPort(access.port);
    database.setDatabaseName(access.database);
    database.setUserName(access.user);
    database.setPassword(access.password);
    database.setConnectOptions(access.options);
    database.setNumericalPrecisionPolicy(QSql::HighPrecision);
    if (!database.open())
        return fail(made->error(database.lastError()));
    return made;
}

SqlConnection::~SqlConnection()
{
    database().close();
    QSqlDatabase::removeDatabase(m_name);
}

QSqlDatabase SqlConnection::database() const
{
    return QSqlDatabase::database(m_name, false);
}

Result<void> SqlConnection::run(const QString &statement)
{
    QSqlQuery query(database());
    if (!query.exec(statement))
        return fail(error(query.lastError()));
    return {};
}

Error SqlConnection::error(const QSqlError &error, const QString &asked) const
{
    const QString state = error.nativeErrorCode();
    QString text = error.databaseText().isEmpty() ? error.driverText() : error.databaseText();
    if (!m_password.isEmpty())
        text.replace(m_password, QStringLiteral("***"));
    if (!asked.isEmpty())
        text = withoutValues(text.section(u'\n', 0, 0, QString::SectionSkipEmpty), asked);
    text = text.simplified();
    if (tellsValues(state))
        text = Message::tr("a value can't be used as the query wants it (%1)").arg(state);
    const bool lost = error.type() == QSqlError::ConnectionError || isPassing(state);
    return {lost ? ErrorCode::Passing : ErrorCode::Input,
            Message::tr("the database says: %1").arg(text), m_shown, hintOf(state)};
}

} // namespace reelwright
