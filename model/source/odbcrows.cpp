// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <model/source/odbcrows.h>

#include <model/base/message.h>
#include <model/source/sqltext.h>
#include <model/source/wantedcolumns.h>

#include <QDateTime>
#include <QLibrary>
#include <QSqlDriver>
#include <QSqlField>
#include <QSqlRecord>
#include <QSqlResult>
#include <charconv>

namespace reelwright {

namespace {

// Of ODBC's interface what Qt has no way to. It is loaded with the driver already; linking to it
// would load it at every start of the program.
class Odbc {
public:
    using Handle = void *;
    using Cancel = short (*)(Handle);
    using SetAttribute = short (*)(Handle, int, void *, int);

    explicit Odbc(const QSqlQuery &query)
        : m_library(QStringLiteral("odbc"), 2), m_statement(handleOf(query.result()->handle()))
    {
    }

    void limit(int seconds)
    {
        constexpr int queryTimeout = 0; // SQL_ATTR_QUERY_TIMEOUT
        if (const auto set = SetAttribute(m_library.resolve("SQLSetStmtAttr")); set && m_statement)
            set(m_statement, queryTimeout, reinterpret_cast<void *>(quintptr(seconds)), 0);
    }

    std::function<void()> canceller()
    {
        const auto cancel = Cancel(m_library.resolve("SQLCancel"));
        if (!cancel || !m_statement)
            return {};
        return [cancel, statement = m_statement] { cancel(statement); };
    }

private:
    static Handle handleOf(const QVariant &variant)
    {
        if (qstrcmp(variant.typeName(), "SQLHANDLE") != 0 &&
            qstrcmp(variant.typeName(), "void*") != 0)
            return nullptr;
        return *static_cast<const Handle *>(variant.constData());
    }

    QLibrary m_library;
    Handle m_statement;
};

std::string numberText(double number)
{
    char text[40];
    return {text, std::to_chars(text, text + sizeof text, number).ptr};
}

std::string textOf(const QTime &time)
{
    const bool whole = time.msec() == 0;
    return time.toString(whole ? u"HH:mm:ss" : u"HH:mm:ss.zzz").toStdString();
}

std::string textOf(const QVariant &value)
{
    switch (value.typeId()) {
    case QMetaType::Double:
        return numberText(value.toDouble());
    case QMetaType::QDate:
        return value.toDate().toString(Qt::ISODate).toStdString();
    case QMetaType::QTime:
        return textOf(value.toTime());
    case QMetaType::QDateTime:
        return value.toDateTime().date().toString(Qt::ISODate).toStdString() + 'T' +
               textOf(value.toDateTime().time());
    default:
        return value.toString().toStdString(); // bool: true or false
    }
}

QString joined(const QStringList &parts, QChar quote)
{
    QStringList quoted;
    for (const QString &part : parts)
        quoted.append(quotedName(part, quote));
    return quoted.join(u'.');
}

} // namespace

OdbcRows::OdbcRows(std::unique_ptr<SqlConnection> connection, int secondsAtMost)
    : m_connection(std::move(connection)), m_secondsAtMost(secondsAtMost)
{
}

OdbcRows::~OdbcRows()
{
    m_interrupter.reset();
    m_query.reset();
    m_connection->database().rollback();
}

Result<std::unique_ptr<SqlRows>> OdbcRows::open(std::unique_ptr<SqlConnection> connection,
                                                const std::stop_token &stop, const QString &query,
                                                int secondsAtMost)
{
    std::unique_ptr<OdbcRows> made(new OdbcRows(std::move(connection), secondsAtMost));
    made->m_connection->database().transaction(); // rolled back at the end; not all have them
    if (const Result<void> asked = made->ask(query, stop); !asked)
        return fail(asked.error());
    made->describe();
    if (made->m_columns.isEmpty())
        return fail(Message::tr("the table has no columns"), made->m_connection->shown());
    return made;
}

Result<void> OdbcRows::ask(const QString &query, const std::stop_token &stop)
{
    if (isSelect(query)) {
        const Result<QString> statement = oneStatement(query, SqlDialect::Other);
        return statement ? execute(*statement, stop) : fail(statement.error());
    }
    const bool back = m_connection->database().driver()->dbmsType() ==
                      QSqlDriver::DbmsType::MySqlServer;
    std::optional<Error> first;
    for (const QStringList &way : tableNames(query)) {
        const Result<void> asked =
            execute(QStringLiteral("SELECT * FROM ") % joined(way, back ? u'`' : u'"'), stop);
        if (asked || stop.stop_requested())
            return asked;
        if (!first)
            first = asked.error();
    }
    return fail(*first);
}

Result<void> OdbcRows::execute(const QString &statement, const std::stop_token &stop)
{
    m_asked = statement;
    m_interrupter.reset();
    m_query.emplace(m_connection->database());
    m_query->setForwardOnly(true);
    if (!m_query->prepare(statement))
        return fail(failure(m_query->lastError()));
    Odbc odbc(*m_query);
    odbc.limit(m_secondsAtMost);
    m_interrupter = std::make_unique<Interrupter>(stop, std::chrono::seconds(m_secondsAtMost),
                                                  odbc.canceller());
    m_interrupter->begin();
    const bool done = m_query->exec();
    m_interrupter->end();
    if (!done)
        return fail(failure(m_query->lastError()));
    return {};
}

void OdbcRows::describe()
{
    const QSqlRecord record = m_query->record();
    QStringList names;
    for (int i = 0; i < record.count(); ++i) {
        names.append(record.fieldName(i));
        m_details.push_back(
            {record.field(i).metaType() == QMetaType::fromType<QByteArray>(), true});
    }
    m_columns = distinctColumns(names);
    m_findings = headerFindings(names);
    m_texts.resize(m_details.size());
}

Result<void> OdbcRows::choose(const QList<int> &columns)
{
    return want(m_details, columns, m_columns, m_connection->shown());
}

Result<bool> OdbcRows::next(Row &row)
{
    if (m_ended)
        return false;
    m_interrupter->begin();
    const bool found = m_query->next();
    m_interrupter->end();
    if (!found &&
        (m_query->lastError().isValid() || m_interrupter->reason() != Interrupter::Reason::None))
        return fail(failure(m_query->lastError()));
    m_ended = !found;
    if (found)
        read(row);
    return found;
}

void OdbcRows::read(Row &row)
{
    row.line = ++m_rows;
    row.faults.clear();
    row.values.resize(m_texts.size());
    row.typed.assign(m_texts.size(), 0);
    size_t all = 0;
    for (size_t i = 0; i < m_texts.size(); ++i) {
        m_texts[i].clear();
        if (m_details[i].wanted)
            take(int(i), row);
        all += m_texts[i].size();
        row.values[i] = m_texts[i];
    }
    if (all > longestRecord)
        row.faults.push_back({-1, Message::tr("the record is longer than 16 MiB"), {}});
}

void OdbcRows::take(int column, Row &row)
{
    const QVariant value = m_query->value(column);
    std::string &text = m_texts[size_t(column)];
    if (value.isNull())
        return;
    if (value.typeId() == QMetaType::QByteArray) {
        row.faults.push_back({column, Message::tr("holds bytes, which no field can hold"), {}});
        return;
    }
    text = textOf(value);
    row.typed[size_t(column)] = value.typeId() != QMetaType::QString;
    if (text.size() > longestField)
        row.faults.push_back({column, Message::tr("is longer than 1 MiB"), {}});
    if (text.find('\0') != std::string::npos)
        row.faults.push_back({column, Message::tr("holds a NUL character"), {}});
}

Error OdbcRows::failure(const QSqlError &error) const
{
    const auto reason = m_interrupter ? m_interrupter->reason() : Interrupter::Reason::None;
    if (reason == Interrupter::Reason::Stopped)
        return {ErrorCode::Passing, Message::tr("reading was stopped"), m_connection->shown(), {}};
    if (reason == Interrupter::Reason::Late)
        return {ErrorCode::Passing,
                Message::tr("the database did not answer within %1 seconds").arg(m_secondsAtMost),
                m_connection->shown(), Message::tr("try again later, or allow more time")};
    return m_connection->error(error, m_asked);
}

} // namespace reelwright
