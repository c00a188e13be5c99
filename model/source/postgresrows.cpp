// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <model/source/postgresrows.h>

#include <model/base/message.h>
#include <model/source/sqltext.h>
#include <model/source/wantedcolumns.h>

#include <QSqlField>
#include <QSqlRecord>

namespace reelwright {

namespace {

constexpr qint64 rowsAtOnce = 1000;

enum Oid {
    Bool = 16,
    Bytea = 17,
    Int8 = 20,
    Int2 = 21,
    Int4 = 23,
    Text = 25,
    OidType = 26,
    Json = 114,
    Float4 = 700,
    Float8 = 701,
    Money = 790,
    Bytes = 1001, // a list of bytea
    Bpchar = 1042,
    Varchar = 1043,
    Date = 1082,
    Time = 1083,
    Timestamp = 1114,
    TimestampTz = 1184,
    Numeric = 1700,
    Jsonb = 3802,
};

bool isPlain(int type) // its text is what is wanted
{
    switch (type) {
    case Bool:
    case Int8:
    case Int2:
    case Int4:
    case Text:
    case OidType:
    case Float4:
    case Float8:
    case Bpchar:
    case Varchar:
    case Date:
    case Time:
    case Numeric:
        return true;
    default:
        return false;
    }
}

bool isTyped(int type)
{
    return (isPlain(type) && type != Text && type != Bpchar && type != Varchar) || type == Money ||
           type == Timestamp || type == TimestampTz || type == Json || type == Jsonb;
}

QString literal(const QString &text)
{
    return QStringLiteral("E") +
           quotedName(QString(text).replace(u'\\', QLatin1String("\\\\")), u'\'');
}

QString joined(const QStringList &parts)
{
    QStringList quoted;
    for (const QString &part : parts)
        quoted.append(quotedName(part));
    return quoted.join(u'.');
}

} // namespace

PostgresRows::PostgresRows(std::unique_ptr<SqlConnection> connection,
                           std::unique_ptr<Interrupter> interrupter, int secondsAtMost)
    : m_connection(std::move(connection)), m_interrupter(std::move(interrupter)),
      m_direct(m_connection->database().driverName() == QLatin1String("QPSQL")),
      m_secondsAtMost(secondsAtMost)
{
}

PostgresRows::~PostgresRows()
{
    m_interrupter->forget();
    m_batch.reset();
}

Result<std::unique_ptr<SqlRows>> PostgresRows::open(std::unique_ptr<SqlConnection> connection,
                                                    std::unique_ptr<Interrupter> interrupter,
                                                    const QString &query, int secondsAtMost)
{
    std::unique_ptr<PostgresRows> made(
        new PostgresRows(std::move(connection), std::move(interrupter), secondsAtMost));
    if (const Result<void> begun = made->begin(); !begun)
        return fail(begun.error());
    const Result<QString> statement = made->statementOf(query);
    if (!statement)
        return fail(statement.error());
    made->m_statement = *statement;
    if (const Result<void> described = made->describe(); !described)
        return fail(described.error());
    return made;
}

Result<void> PostgresRows::begin()
{
    QSqlQuery query(m_connection->database());
    // Older ones don't know these: the server notices within a second that nobody waits any more,
    // and does wait for whoever takes the rows slowly.
    (void)execute(query, QStringLiteral("SET client_connection_check_interval = 1000"));
    (void)execute(query, QStringLiteral("SET idle_in_transaction_session_timeout = 0"));
    const QString time = QString::number(m_secondsAtMost * 1000);
    const QStringList settings{QStringLiteral("standard_conforming_strings = on"),
                               QStringLiteral("client_encoding = 'UTF8'"),
                               QStringLiteral("datestyle = 'ISO'"),
                               QStringLiteral("intervalstyle = 'iso_8601'"),
                               QStringLiteral("timezone = 'UTC'"),
                               QStringLiteral("extra_float_digits = 3"),
                               QStringLiteral("lock_timeout = ") + time,
                               QStringLiteral("statement_timeout = ") + time};
    for (const QString &setting : settings)
        if (const Result<void> set = execute(query, QStringLiteral("SET ") + setting); !set)
            return set;
    if (!m_connection->database().transaction())
        return fail(failure(m_connection->database().lastError()));
    return execute(query, QStringLiteral("SET TRANSACTION READ ONLY"));
}

Result<QString> PostgresRows::statementOf(const QString &query)
{
    if (isSelect(query))
        return oneStatement(query, SqlDialect::PostgreSql);
    for (const QStringList &way : tableNames(query)) {
        QSqlQuery found(m_connection->database());
        const QString name = joined(way);
        if (const Result<void> asked =
                execute(found, QStringLiteral("SELECT to_regclass(") % literal(name) % u')');
            !asked)
            return fail(asked.error());
        if (found.next() && !found.value(0).isNull())
            return QString(QStringLiteral("SELECT * FROM ") % name);
    }
    return fail(Message::tr("the database has no table '%1'").arg(query.left(100)),
                m_connection->shown(), Message::tr("check its name, and the right to see it"));
}

Result<void> PostgresRows::describe()
{
    QSqlQuery query(m_connection->database());
    const QString statement = QStringLiteral("SELECT * FROM (") % m_statement %
                              QStringLiteral("\n) AS q LIMIT 0");
    if (const Result<void> asked = execute(query, statement); !asked)
        return asked;
    const QSqlRecord record = query.record();
    QStringList names;
    for (int i = 0; i < record.count(); ++i) {
        const QSqlField field = record.field(i);
        Column column;
        column.name = field.name();
        column.type = m_direct ? field.typeID() : 0;
        names.append(column.name);
        m_details.push_back(column);
    }
    if (names.isEmpty())
        return fail(Message::tr("the table has no columns"), m_connection->shown());
    m_columns = distinctColumns(names);
    m_findings = headerFindings(names);
    m_texts.resize(m_details.size());
    if (!m_direct)
        if (const Result<void> asked = askForTypes(); !asked)
            return asked;
    for (Column &column : m_details) {
        column.bytes = column.type == Bytea || column.type == Bytes;
        column.typed = isTyped(column.type);
    }
    return {};
}

// Of a row of nulls, which have the types of the columns.
Result<void> PostgresRows::askForTypes()
{
    QStringList types;
    for (qsizetype i = 0; i < m_columns.size(); ++i)
        types.append(QStringLiteral("(SELECT (CASE typtype WHEN 'd' THEN typbasetype ELSE oid END)"
                                    "::int FROM pg_type WHERE oid = pg_typeof(q.c%1))")
                         .arg(i));
    QSqlQuery query(m_connection->database());
    const QString statement = QStringLiteral("SELECT ") % types.join(u',') %
                              QStringLiteral(" FROM (SELECT 1) AS one LEFT JOIN (SELECT * FROM (") %
                              m_statement % QStringLiteral("\n) AS s LIMIT 0) AS q(") % aliases() %
                              QStringLiteral(") ON true");
    if (const Result<void> asked = execute(query, statement); !asked)
        return asked;
    if (query.next())
        for (size_t i = 0; i < m_details.size(); ++i)
            m_details[i].type = query.value(int(i)).toInt();
    return {};
}

QString PostgresRows::aliases() const
{
    QStringList names;
    for (qsizetype i = 0; i < m_columns.size(); ++i)
        names.append(QStringLiteral("c%1").arg(i));
    return names.join(u',');
}

Result<void> PostgresRows::choose(const QList<int> &columns)
{
    return want(m_details, columns, m_columns, m_connection->shown());
}

// How the server makes a text of a column; the longest that is asked for shows that it is too long.
QString PostgresRows::expression(qsizetype index) const
{
    const Column &column = m_details[size_t(index)];
    const QString name = QStringLiteral("q.c%1").arg(index);
    if (!column.wanted)
        return QStringLiteral("NULL");
    if (column.bytes)
        return QStringLiteral("CASE WHEN ") % name % QStringLiteral(" IS NOT NULL THEN 'x' END");
    QString text = QStringLiteral("(to_json(%1) #>> '{}')").arg(name);
    if (isPlain(column.type))
        text = name + QStringLiteral("::text");
    if (column.type == Money)
        text = name + QStringLiteral("::numeric::text");
    return QStringLiteral("left(%1, %2)").arg(text).arg(longestField + 1);
}

Result<void> PostgresRows::declare()
{
    QStringList expressions;
    for (qsizetype i = 0; i < m_columns.size(); ++i)
        expressions.append(expression(i));
    QSqlQuery query(m_connection->database());
    m_declared = true;
    return execute(query, QStringLiteral("DECLARE reelwright NO SCROLL CURSOR FOR SELECT ") %
                              expressions.join(u',') % QStringLiteral(" FROM (") % m_statement %
                              QStringLiteral("\n) AS q(") % aliases() % u')');
}

Result<bool> PostgresRows::next(Row &row)
{
    if (m_ended)
        return false;
    if (m_interrupter->reason() == Interrupter::Reason::Stopped)
        return fail(failure({}));
    if (!m_declared)
        if (const Result<void> declared = declare(); !declared)
            return fail(declared.error());
    const Result<bool> found = fetch();
    if (!found || !*found)
        return found;
    read(row);
    return true;
}

// To the next row. The end is believed only of a batch that came whole and is empty.
Result<bool> PostgresRows::fetch()
{
    for (;;) {
        if (m_batch) {
            m_interrupter->begin();
            const bool found = m_batch->next();
            m_interrupter->end();
            if (found) {
                ++m_inBatch;
                return true;
            }
            if (m_batch->lastError().isValid())
                return fail(failure(m_batch->lastError()));
            m_ended = m_inBatch == 0;
            if (m_ended)
                return false;
        }
        m_inBatch = 0;
        m_batch.emplace(m_connection->database());
        m_batch->setForwardOnly(true);
        const QString statement =
            QStringLiteral("FETCH FORWARD %1 FROM reelwright").arg(rowsAtOnce);
        if (const Result<void> fetched = execute(*m_batch, statement); !fetched)
            return fail(fetched.error());
    }
}

void PostgresRows::read(Row &row)
{
    row.line = ++m_rows;
    row.faults.clear();
    row.values.resize(m_texts.size());
    row.typed.resize(m_texts.size());
    size_t all = 0;
    for (size_t i = 0; i < m_texts.size(); ++i) {
        const Column &column = m_details[i];
        m_texts[i].clear();
        if (const QVariant value = column.wanted ? m_batch->value(int(i)) : QVariant();
            !value.isNull()) {
            const QByteArray bytes = value.toString().toUtf8();
            m_texts[i].assign(bytes.constData(), size_t(bytes.size()));
        }
        if (column.bytes && !m_texts[i].empty()) {
            row.faults.push_back({int(i), Message::tr("holds bytes, which no field can hold"), {}});
            m_texts[i].clear();
        }
        if (m_texts[i].size() > longestField)
            row.faults.push_back({int(i), Message::tr("is longer than 1 MiB"), {}});
        all += m_texts[i].size();
        row.values[i] = m_texts[i];
        row.typed[i] = column.typed;
    }
    if (all > longestRecord)
        row.faults.push_back({-1, Message::tr("the record is longer than 16 MiB"), {}});
}

Result<void> PostgresRows::execute(QSqlQuery &query, const QString &statement)
{
    if (!m_connection->database().isOpen())
        return fail(failure({}));
    m_interrupter->begin();
    const bool done = query.exec(statement);
    m_interrupter->end();
    if (!done)
        return fail(failure(query.lastError()));
    return {};
}

Error PostgresRows::failure(const QSqlError &error)
{
    const auto reason = m_interrupter->reason();
    if (reason == Interrupter::Reason::Stopped)
        return {ErrorCode::Passing, Message::tr("reading was stopped"), m_connection->shown(), {}};
    const QString state = error.nativeErrorCode();
    const QString text = error.databaseText();
    const auto says = [&](const char *code, const char *words) {
        return m_direct ? state == QLatin1String(code) : text.contains(QLatin1String(words));
    };
    if (reason == Interrupter::Reason::Late || says("57014", "statement timeout"))
        return {ErrorCode::Passing,
                Message::tr("the database did not answer within %1 seconds").arg(m_secondsAtMost),
                m_connection->shown(), Message::tr("try again later, or allow more time")};
    if (says("25006", "in a read-only transaction"))
        return {ErrorCode::Input, Message::tr("the query would change the database"),
                m_connection->shown(), Message::tr("a source is only read; write a SELECT")};
    Error made = m_connection->error(error, m_statement);
    if (isLost(error)) {
        made.code = ErrorCode::Passing;
        made.what =
            Message::tr("the connection to the database was lost after %1 rows").arg(m_rows);
        made.hint = Message::tr("try again later");
    }
    return made;
}

// ODBC hands on no code for it; but a connection that is there can take its transaction back.
bool PostgresRows::isLost(const QSqlError &error)
{
    if (!m_connection->database().isOpen())
        return true;
    if (!m_direct)
        return !m_connection->run(QStringLiteral("ROLLBACK"));
    const QString state = error.nativeErrorCode();
    return state.isEmpty() || state.startsWith(QLatin1String("57P")) ||
           state.startsWith(QLatin1String("08"));
}

} // namespace reelwright
