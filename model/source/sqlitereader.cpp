// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <model/source/sqlitereader.h>

#include <model/base/message.h>
#include <model/base/plainfile.h>
#include <model/data/utf8.h>

#include <QFileInfo>
#include <QUrl>
#include <charconv>
#include <cmath>
#include <sqlite3.h>

namespace reelwright {

namespace {

constexpr int stepsBetweenQuestions = 100'000;
constexpr int longestQuery = 100'000;

// Nothing but reading; with the names of functions that reach outside.
int authorize(void *, int action, const char *, const char *function, const char *, const char *)
{
    switch (action) {
    case SQLITE_SELECT:
    case SQLITE_READ:
    case SQLITE_RECURSIVE:
        return SQLITE_OK;
    case SQLITE_FUNCTION: {
        const std::string_view name(function ? function : "");
        const bool refused = name == "load_extension" || name == "fts3_tokenizer" ||
                             name == "readfile" || name == "writefile" || name == "edit";
        return refused ? SQLITE_DENY : SQLITE_OK;
    }
    default:
        return SQLITE_DENY;
    }
}

void configure(sqlite3 *database)
{
    for (const int off :
         {SQLITE_DBCONFIG_TRUSTED_SCHEMA, SQLITE_DBCONFIG_ENABLE_TRIGGER,
          SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, SQLITE_DBCONFIG_DQS_DML, SQLITE_DBCONFIG_DQS_DDL})
        sqlite3_db_config(database, off, 0, nullptr);
    sqlite3_db_config(database, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_limit(database, SQLITE_LIMIT_LENGTH, 64 << 20);
    sqlite3_limit(database, SQLITE_LIMIT_SQL_LENGTH, longestQuery);
    sqlite3_limit(database, SQLITE_LIMIT_ATTACHED, 0);
    sqlite3_limit(database, SQLITE_LIMIT_EXPR_DEPTH, 200);
    sqlite3_limit(database, SQLITE_LIMIT_VDBE_OP, 1'000'000);
}

QByteArray quoted(const QString &name)
{
    return '"' + name.toUtf8().replace('"', "\"\"") + '"';
}

// A log that has not been brought into the file yet can't be read without writing beside it.
bool hasLog(const QString &path)
{
    return QFileInfo(path + QStringLiteral("-wal")).size() > 0 ||
           QFileInfo(path + QStringLiteral("-journal")).size() > 0;
}

std::string_view textOf(double number, std::array<char, 40> &text)
{
    const bool whole = std::trunc(number) == number && std::abs(number) < 9e15;
    char *begin = text.data();
    char *end = whole ? std::to_chars(begin, begin + text.size(), qint64(number)).ptr
                      : std::to_chars(begin, begin + text.size(), number).ptr;
    return {begin, size_t(end - begin)};
}

} // namespace

void SqliteReader::Close::operator()(sqlite3 *database) const
{
    sqlite3_close_v2(database);
}

void SqliteReader::Close::operator()(sqlite3_stmt *statement) const
{
    sqlite3_finalize(statement);
}

SqliteReader::~SqliteReader() = default;

Result<std::unique_ptr<RowReader>> SqliteReader::open(const QString &path, const QString &query,
                                                      std::chrono::seconds limit)
{
    std::unique_ptr<SqliteReader> reader(new SqliteReader(path));
    reader->m_limit = limit;
    if (const Result<void> connected = reader->connect(); !connected)
        return fail(connected.error());
    if (const Result<void> prepared = reader->prepare(query); !prepared)
        return fail(prepared.error());
    return reader;
}

Result<void> SqliteReader::connect()
{
    if (const auto stamp = stampOf(m_path); !stamp)
        return fail(stamp.error());
    const QFileInfo file(m_path);
    const bool writable = file.isWritable() && QFileInfo(file.absolutePath()).isWritable();
    if (!writable && hasLog(m_path))
        return fail(Message::tr("has changes in a log beside it that can't be read here"), m_path,
                    Message::tr("close it in the program that writes it, or copy it with its log"));
    QByteArray uri = "file:" + QUrl::toPercentEncoding(file.absoluteFilePath(), "/") + "?mode=ro";
    if (!writable)
        uri += "&immutable=1";
    sqlite3 *opened = nullptr;
    const int flags = SQLITE_OPEN_READONLY | SQLITE_OPEN_URI | SQLITE_OPEN_NOMUTEX;
    const int code = sqlite3_open_v2(uri.constData(), &opened, flags, nullptr);
    m_database.reset(opened);
    if (code != SQLITE_OK)
        return failure();
    configure(opened);
    sqlite3_busy_timeout(opened, 2000);
    m_since = Clock::now();
    sqlite3_progress_handler(opened, stepsBetweenQuestions, askWhetherLate, this);
    sqlite3_exec(opened,
                 "PRAGMA cell_size_check=ON; PRAGMA mmap_size=0; PRAGMA query_only=ON;"
                 "PRAGMA temp_store=MEMORY", // no viewer's value in a temporary file
                 nullptr, nullptr, nullptr);
    QByteArray found;
    const auto take = [](void *into, int, char **values, char **) {
        *static_cast<QByteArray *>(into) = values[0];
        return 0;
    };
    if (sqlite3_exec(opened, "PRAGMA quick_check(1)", take, &found, nullptr) != SQLITE_OK)
        return failure();
    if (found != "ok")
        return fail(Message::tr("is damaged: %1").arg(QString::fromUtf8(found)), m_path);
    sqlite3_set_authorizer(opened, authorize, nullptr);
    return {};
}

Result<QStringList> SqliteReader::tables() const
{
    sqlite3_stmt *made = nullptr;
    sqlite3_prepare_v2(m_database.get(),
                       "SELECT name FROM sqlite_schema WHERE type IN ('table', 'view') "
                       "AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' ORDER BY name",
                       -1, &made, nullptr);
    const std::unique_ptr<sqlite3_stmt, Close> statement(made);
    QStringList names;
    while (made && sqlite3_step(made) == SQLITE_ROW)
        names += QString::fromUtf8(reinterpret_cast<const char *>(sqlite3_column_text(made, 0)));
    const int code = sqlite3_errcode(m_database.get());
    if (code != SQLITE_DONE && code != SQLITE_OK)
        return failure();
    return names;
}

Result<QByteArray> SqliteReader::selectOf(const QString &query) const
{
    const Result<QStringList> names = tables();
    if (!names)
        return fail(names.error());
    if (names->contains(query))
        return "SELECT * FROM " + quoted(query);
    if (!query.trimmed().isEmpty())
        return query.toUtf8();
    if (names->size() == 1)
        return "SELECT * FROM " + quoted(names->first());
    return fail(Message::tr("has %1 tables").arg(names->size()), m_path,
                names->isEmpty() ? QString()
                                 : Message::tr("choose one: %1")
                                       .arg(names->first(std::min<qsizetype>(12, names->size()))
                                                .join(QStringLiteral(", "))));
}

Result<void> SqliteReader::prepare(const QString &query)
{
    const Result<QByteArray> select = selectOf(query);
    if (!select)
        return fail(select.error());
    sqlite3_stmt *made = nullptr;
    const char *rest = nullptr;
    const int code = sqlite3_prepare_v2(m_database.get(), select->constData(), int(select->size()),
                                        &made, &rest);
    m_statement.reset(made);
    if (code == SQLITE_AUTH)
        return fail(Message::tr("the query does more than read"), m_path,
                    Message::tr("give a table's name or a SELECT"));
    if (code != SQLITE_OK)
        return failure();
    const QByteArray behind = QByteArray(rest).trimmed();
    if (!made || !behind.isEmpty() || sqlite3_column_count(made) == 0 ||
        !sqlite3_stmt_readonly(made))
        return fail(Message::tr("the query is not one SELECT"), m_path,
                    Message::tr("give a table's name or a SELECT"));
    QStringList names;
    for (int i = 0; i < sqlite3_column_count(made); ++i)
        names += QString::fromUtf8(sqlite3_column_name(made, i)).trimmed();
    m_columns = distinctColumns(names);
    m_findings = headerFindings(names);
    m_numbers.resize(size_t(m_columns.size()));
    return {};
}

Result<bool> SqliteReader::next(Row &row)
{
    m_since = Clock::now();
    const int code = sqlite3_step(m_statement.get());
    if (code == SQLITE_DONE)
        return false;
    if (code != SQLITE_ROW)
        return failure();
    row.line = ++m_line;
    row.faults.clear();
    row.values.assign(size_t(m_columns.size()), {});
    row.typed.assign(size_t(m_columns.size()), 0);
    for (int i = 0; i < m_columns.size(); ++i)
        keep(i, row);
    return true;
}

void SqliteReader::keep(int column, Row &row)
{
    sqlite3_stmt *statement = m_statement.get();
    std::string_view &value = row.values[size_t(column)];
    std::array<char, 40> &number = m_numbers[size_t(column)];
    const auto reject = [&](const QString &reason) {
        row.faults.push_back({column, reason, shortened(value)});
        value = {};
    };
    switch (sqlite3_column_type(statement, column)) {
    case SQLITE_INTEGER: {
        const auto end = std::to_chars(number.begin(), number.end(),
                                       qint64(sqlite3_column_int64(statement, column)));
        value = {number.data(), size_t(end.ptr - number.data())};
        row.typed[size_t(column)] = 1;
        return;
    }
    case SQLITE_FLOAT: {
        value = textOf(sqlite3_column_double(statement, column), number);
        row.typed[size_t(column)] = 1;
        if (!std::isfinite(sqlite3_column_double(statement, column)))
            reject(Message::tr("is no number that can be shown"));
        return;
    }
    case SQLITE_BLOB:
        return reject(Message::tr("is no text but bytes"));
    case SQLITE_TEXT: {
        const auto *text = reinterpret_cast<const char *>(sqlite3_column_text(statement, column));
        value = {text ? text : "", size_t(sqlite3_column_bytes(statement, column))};
        if (value.size() > longestField)
            reject(Message::tr("is longer than 1 MiB"));
        else if (!isUtf8(value))
            reject(Message::tr("is no text in UTF-8"));
        else if (value.find('\0') != std::string_view::npos)
            reject(Message::tr("holds a NUL character"));
        return;
    }
    default:
        return;
    }
}

int SqliteReader::askWhetherLate(void *reader)
{
    const auto *self = static_cast<const SqliteReader *>(reader);
    return Clock::now() - self->m_since > self->m_limit;
}

tl::unexpected<Error> SqliteReader::failure() const
{
    switch (sqlite3_errcode(m_database.get())) {
    case SQLITE_NOTADB:
        return fail(Message::tr("is no SQLite file, or encrypted"), m_path);
    case SQLITE_INTERRUPT:
        return fail(Message::tr("gave no row within %1 seconds").arg(m_limit.count()), m_path);
    default:
        return fail(QString::fromUtf8(sqlite3_errmsg(m_database.get())), m_path);
    }
}

Result<QStringList> tablesOf(const QString &path)
{
    SqliteReader reader(path);
    if (const Result<void> connected = reader.connect(); !connected)
        return fail(connected.error());
    return reader.tables();
}

} // namespace reelwright
