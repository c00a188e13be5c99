// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <model/base/message.h>
#include <model/binding/functions.h>
#include <model/binding/lexer.h>
#include <model/binding/sandbox.h>

#include <QSet>
#include <sqlite3.h>

namespace reelwright {

struct Sandbox::Private {
    ViewerTable table;
    QStringList names;
    QSet<QString> functions;
    QSet<QString> read; // by the expression at hand
    int selects = 0;
    QString refused; // what the authorizer did not let through

    int authorize(int action, const char *first, const char *second);
};

namespace {

constexpr int mostOperations = 200'000; // of the machine code that one expression may become

} // namespace

int Sandbox::Private::authorize(int action, const char *first, const char *second)
{
    const QString name = QString::fromUtf8(second);
    switch (action) {
    case SQLITE_SELECT:
        if (++selects == 1)
            return SQLITE_OK;
        refused = QStringLiteral("a second SELECT");
        return SQLITE_DENY;
    case SQLITE_READ:
        if (qstrcmp(first, "viewer") == 0 && (name.isEmpty() || names.contains(name))) {
            read.insert(name);
            return SQLITE_OK;
        }
        refused = QString::fromUtf8(first) + QLatin1Char('.') + name;
        return SQLITE_DENY;
    case SQLITE_FUNCTION:
        if (functions.contains(name.toLower()))
            return SQLITE_OK;
        refused = Message::tr("the function %1").arg(name);
        return SQLITE_DENY;
    default:
        refused = QStringLiteral("this");
        return SQLITE_DENY;
    }
}

Sandbox::Sandbox(std::unique_ptr<Private> data) : d(std::move(data)) {}
Sandbox::Sandbox(Sandbox &&) noexcept = default;
Sandbox::~Sandbox() = default;

Result<Sandbox> Sandbox::make(const QList<Field> &fields)
{
    Result<ViewerTable> table = ViewerTable::make(fields);
    if (!table)
        return fail(table.error());
    if (const Result<void> registered = registerFunctions(table->database()); !registered)
        return fail(registered.error());
    auto made = std::make_unique<Private>(Private{std::move(*table), {}, {}, {}, 0, {}});
    for (const Field &field : fields)
        made->names.append(field.name);
    for (const QStringList &names : {allowedFunctions(), filterFunctions()})
        made->functions.unite(QSet<QString>(names.begin(), names.end()));
    for (const char *name : {"like", "glob", "->", "->>"}) // what operators become
        made->functions.insert(QString::fromLatin1(name));
    sqlite3 *database = made->table.database();
    sqlite3_limit(database, SQLITE_LIMIT_VDBE_OP, mostOperations);
    sqlite3_set_authorizer(
        database,
        [](void *self, int action, const char *first, const char *second, const char *,
           const char *) { return static_cast<Private *>(self)->authorize(action, first, second); },
        made.get());
    return Sandbox(std::move(made));
}

Result<QStringList> Sandbox::fieldsRead(const SqlText &expression, const QString &source)
{
    d->read.clear();
    d->selects = 0;
    d->refused.clear();
    const QByteArray opening = "SELECT (";
    const QByteArray sql = opening + expression.sql() + "\n) FROM viewer";
    sqlite3_stmt *statement = nullptr;
    const char *tail = nullptr;
    sqlite3 *database = d->table.database();
    const int code =
        sqlite3_prepare_v2(database, sql.constData(), int(sql.size()), &statement, &tail);
    const bool whole = statement && sqlite3_column_count(statement) == 1 && tail && *tail == '\0';
    sqlite3_finalize(statement);
    if (code != SQLITE_OK || !whole) {
        const int offset = std::max(0, sqlite3_error_offset(database) - int(opening.size()));
        const QString what = d->refused.isEmpty()
                                 ? QString::fromUtf8(sqlite3_errmsg(database))
                                 : Message::tr("%1 can't be used here").arg(d->refused);
        return fail(mistakeAt(source, expression.sourceOf(offset), what,
                              Message::tr("expected one expression over the fields")));
    }
    QStringList fields;
    for (const QString &name : d->names)
        if (d->read.contains(name))
            fields.append(name);
    return fields;
}

} // namespace reelwright
