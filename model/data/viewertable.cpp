// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <model/data/viewertable.h>

#include <model/base/message.h>

#include <QSet>
#include <sqlite3.h>

namespace reelwright {

struct ViewerTable::Private {
    sqlite3 *database = nullptr;
    sqlite3_stmt *insert = nullptr;
    QList<Field> fields;
    qint64 count = 0;

    ~Private()
    {
        sqlite3_finalize(insert);
        sqlite3_close_v2(database);
    }
    bool run(const QByteArray &sql) const
    {
        return sqlite3_exec(database, sql.constData(), nullptr, nullptr, nullptr) == SQLITE_OK;
    }
    bool open();
    bool prepare();
    QByteArray text(const char *sql) const; // of its only row
    bool put(const QByteArray &sql, qint64 first, const Cell &second) const;
    bool putInto(qint64 id, std::span<const Cell> values) const;
    bool renumber(qint64 from, qint64 by) const;
    tl::unexpected<Error> failure() const
    {
        return fail(QString::fromUtf8(sqlite3_errmsg(database)), {}, {}, ErrorCode::Internal);
    }
};

namespace {

constexpr int longestValue = 32 << 20; // bytes; bounds what an expression can build
constexpr qsizetype mostFields = 1900; // below SQLite's 2,000 columns

const char *affinity(FieldType type)
{
    switch (type) {
    case FieldType::Integer:
    case FieldType::Boolean:
        return "INTEGER";
    case FieldType::Decimal:
    case FieldType::Money:
        return "REAL";
    default:
        return "TEXT";
    }
}

Result<void> checkNames(const QList<Field> &fields)
{
    if (fields.size() > mostFields)
        return fail(Message::tr("the template has %1 fields, and %2 is the most")
                        .arg(fields.size())
                        .arg(mostFields));
    QSet<QString> names{QStringLiteral("row_")};
    for (const Field &field : fields) {
        const QString name = field.name.toLower();
        if (name.isEmpty() || name.contains(QLatin1Char('"')) || name.contains(QChar()))
            return fail(Message::tr("'%1' can't be a field's name").arg(field.name));
        if (names.contains(name))
            return fail(Message::tr("the field name '%1' is taken").arg(field.name), {},
                        Message::tr("names differ in more than the case of their letters, and "
                                    "row_ is kept for the program"));
        names.insert(name);
    }
    return {};
}

void configure(sqlite3 *database)
{
    sqlite3_db_config(database, SQLITE_DBCONFIG_DQS_DDL, 0, nullptr);
    sqlite3_db_config(database, SQLITE_DBCONFIG_DQS_DML, 0, nullptr);
    sqlite3_db_config(database, SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0, nullptr);
    sqlite3_limit(database, SQLITE_LIMIT_LENGTH, longestValue);
    sqlite3_limit(database, SQLITE_LIMIT_ATTACHED, 0);
    sqlite3_limit(database, SQLITE_LIMIT_EXPR_DEPTH, 200);
}

int bind(sqlite3_stmt *statement, int index, const Cell &cell)
{
    if (const auto *text = std::get_if<std::string_view>(&cell))
        return sqlite3_bind_text(statement, index, text->data(), int(text->size()), SQLITE_STATIC);
    if (const auto *integer = std::get_if<qint64>(&cell))
        return sqlite3_bind_int64(statement, index, *integer);
    if (const auto *real = std::get_if<double>(&cell))
        return sqlite3_bind_double(statement, index, *real);
    return sqlite3_bind_null(statement, index);
}

QByteArray schemaOf(const QList<Field> &fields)
{
    QByteArray columns = "row_ INTEGER PRIMARY KEY";
    for (const Field &field : fields)
        columns += ", \"" + field.name.toUtf8() + "\" " + affinity(field.type);
    return "CREATE TABLE viewer (" + columns + ")";
}

} // namespace

bool ViewerTable::Private::open()
{
    const int flags = SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_NOMUTEX;
    if (sqlite3_open_v2(":memory:", &database, flags, nullptr) != SQLITE_OK)
        return false;
    configure(database);
    // Sorting must not leave viewers' values in files either.
    return run("PRAGMA journal_mode=OFF; PRAGMA secure_delete=OFF; PRAGMA temp_store=MEMORY");
}

bool ViewerTable::Private::prepare()
{
    const QByteArray sql = "INSERT INTO viewer VALUES (NULL" +
                           QByteArray(", ?").repeated(fields.size()) + ")";
    return sqlite3_prepare_v3(database, sql.constData(), -1, SQLITE_PREPARE_PERSISTENT, &insert,
                              nullptr) == SQLITE_OK;
}

QByteArray ViewerTable::Private::text(const char *sql) const
{
    QByteArray found;
    const auto keep = [](void *to, int, char **values, char **) {
        *static_cast<QByteArray *>(to) = values[0];
        return 0;
    };
    sqlite3_exec(database, sql, keep, &found, nullptr);
    return found;
}

// Runs a statement with two parameters.
bool ViewerTable::Private::put(const QByteArray &sql, qint64 first, const Cell &second) const
{
    sqlite3_stmt *statement = nullptr;
    sqlite3_prepare_v2(database, sql.constData(), int(sql.size()), &statement, nullptr);
    sqlite3_bind_int64(statement, 1, first);
    const bool done = bind(statement, 2, second) == SQLITE_OK &&
                      sqlite3_step(statement) == SQLITE_DONE;
    sqlite3_finalize(statement);
    return done;
}

bool ViewerTable::Private::putInto(qint64 id, std::span<const Cell> values) const
{
    const QByteArray sql = "INSERT INTO viewer VALUES (?" +
                           QByteArray(", ?").repeated(fields.size()) + ")";
    sqlite3_stmt *statement = nullptr;
    sqlite3_prepare_v2(database, sql.constData(), int(sql.size()), &statement, nullptr);
    sqlite3_bind_int64(statement, 1, id);
    int index = 1;
    for (const Cell &cell : values)
        bind(statement, ++index, cell);
    const bool done = sqlite3_step(statement) == SQLITE_DONE;
    sqlite3_finalize(statement);
    return done;
}

// Ids are unique while each row gets its own: first all go below zero, where none is.
bool ViewerTable::Private::renumber(qint64 from, qint64 by) const
{
    return put("UPDATE viewer SET row_ = -(row_ + ?2) WHERE row_ >= ?1", from, by) &&
           run("UPDATE viewer SET row_ = -row_ WHERE row_ < 0");
}

ViewerTable::ViewerTable(std::unique_ptr<Private> data) : d(std::move(data)) {}
ViewerTable::ViewerTable(ViewerTable &&) noexcept = default;
ViewerTable &ViewerTable::operator=(ViewerTable &&) noexcept = default;
ViewerTable::~ViewerTable() = default;

Result<ViewerTable> ViewerTable::make(const QList<Field> &fields)
{
    if (const Result<void> named = checkNames(fields); !named)
        return fail(named.error());
    auto made = std::make_unique<Private>();
    made->fields = fields;
    if (!made->open() || !made->run(schemaOf(fields)) || !made->prepare())
        return made->failure();
    return ViewerTable(std::move(made));
}

Result<void>
ViewerTable::image(const std::function<Result<void>(std::span<const char>)> &take) const
{
    sqlite3_int64 size = 0;
    const std::unique_ptr<unsigned char, void (*)(void *)> bytes(
        sqlite3_serialize(d->database, "main", &size, 0), sqlite3_free);
    if (!bytes)
        return fail(Message::tr("there is not enough memory to keep the data"), {},
                    Message::tr("close other programs"), ErrorCode::Passing);
    return take({reinterpret_cast<const char *>(bytes.get()), size_t(size)});
}

Result<ViewerTable> ViewerTable::fromImage(const QList<Field> &fields, qint64 size,
                                           const std::function<Result<void>(std::span<char>)> &fill)
{
    if (const Result<void> named = checkNames(fields); !named)
        return fail(named.error());
    auto *bytes = static_cast<unsigned char *>(sqlite3_malloc64(sqlite3_uint64(size)));
    if (!bytes)
        return fail(Message::tr("there is not enough memory to read the data"), {},
                    Message::tr("close other programs"), ErrorCode::Passing);
    const Result<void> filled = fill({reinterpret_cast<char *>(bytes), size_t(size)});
    auto made = std::make_unique<Private>();
    made->fields = fields;
    const bool opened = made->open();
    const unsigned flags = SQLITE_DESERIALIZE_FREEONCLOSE | SQLITE_DESERIALIZE_RESIZEABLE;
    const int code = sqlite3_deserialize(made->database, "main", bytes, size, size, flags);
    if (!filled)
        return fail(filled.error());
    if (!opened || code != SQLITE_OK)
        return made->failure();
    if (made->text("SELECT sql FROM sqlite_schema WHERE type <> 'index'") != schemaOf(fields) ||
        !made->prepare())
        return fail(Message::tr("the data is not of these fields"), {}, {}, ErrorCode::Internal);
    made->count = made->text("SELECT count(*) FROM viewer").toLongLong();
    return ViewerTable(std::move(made));
}

sqlite3 *ViewerTable::database() const
{
    return d->database;
}

const QList<Field> &ViewerTable::fields() const
{
    return d->fields;
}

qint64 ViewerTable::count() const
{
    return d->count;
}

void ViewerTable::clear()
{
    d->run("DELETE FROM viewer");
    d->count = 0;
}

Result<void> ViewerTable::add(std::span<const Cell> values)
{
    int index = 0;
    int code = SQLITE_OK;
    for (const Cell &cell : values)
        if (code == SQLITE_OK)
            code = bind(d->insert, ++index, cell);
    if (code == SQLITE_OK)
        code = sqlite3_step(d->insert);
    sqlite3_reset(d->insert);
    if (code != SQLITE_DONE)
        return fail(QString::fromUtf8(sqlite3_errmsg(d->database)));
    ++d->count;
    return {};
}

Result<void> ViewerTable::set(qint64 row, int field, const Cell &value)
{
    const QByteArray sql = "UPDATE viewer SET \"" + d->fields[field].name.toUtf8() +
                           "\" = ?2 WHERE row_ = ?1";
    if (!d->put(sql, row + 1, value))
        return d->failure();
    return {};
}

Result<void> ViewerTable::insert(qint64 row, std::span<const std::vector<Cell>> rows)
{
    if (row < d->count && !d->renumber(row + 1, qint64(rows.size())))
        return d->failure();
    for (const std::vector<Cell> &values : rows) {
        if (!d->putInto(++row, values))
            return d->failure();
        ++d->count;
    }
    return {};
}

// Runs of rows that stay move together, so that the usual case, one row or a block of them, is
// one statement.
Result<void> ViewerTable::remove(std::span<const qint64> rows)
{
    for (size_t last = rows.size(); last > 0;) { // from behind: those before keep their ids
        size_t first = last - 1;
        while (first > 0 && rows[first - 1] + 1 == rows[first])
            --first;
        const qint64 from = rows[first] + 1;
        const qint64 to = rows[last - 1] + 1;
        if (!d->put("DELETE FROM viewer WHERE row_ BETWEEN ?1 AND ?2", from, to))
            return d->failure();
        if (to < d->count && !d->renumber(to + 1, from - to - 1))
            return d->failure();
        d->count -= to - from + 1;
        last = first;
    }
    return {};
}

} // namespace reelwright
