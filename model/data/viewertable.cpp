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

} // namespace

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
    const int flags = SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_NOMUTEX;
    QByteArray columns = "row_ INTEGER PRIMARY KEY";
    QByteArray marks = "NULL";
    for (const Field &field : fields) {
        columns += ", \"" + field.name.toUtf8() + "\" " + affinity(field.type);
        marks += ", ?";
    }
    const bool opened = sqlite3_open_v2(":memory:", &made->database, flags, nullptr) == SQLITE_OK;
    if (opened)
        configure(made->database);
    const QByteArray insert = "INSERT INTO viewer VALUES (" + marks + ")";
    if (!opened ||
        !made->run("PRAGMA journal_mode=OFF; PRAGMA secure_delete=OFF;"
                   "CREATE TABLE viewer (" +
                   columns + ")") ||
        sqlite3_prepare_v3(made->database, insert.constData(), -1, SQLITE_PREPARE_PERSISTENT,
                           &made->insert, nullptr) != SQLITE_OK)
        return fail(QString::fromUtf8(sqlite3_errmsg(made->database)), {}, {}, ErrorCode::Internal);
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

} // namespace reelwright
