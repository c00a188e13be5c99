// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <model/document/reelfile.h>

#include <QFile>
#include <QFileInfo>
#include <QStringList>
#include <QtEndian>
#include <array>
#include <sqlite3.h>

namespace reelwright {

namespace {

// The whole schema. A change to it raises reelSchemaVersion and brings a migration.
struct Table {
    const char *name;
    const char *sql;
};
constexpr std::array schema{
    Table{"part", "CREATE TABLE part(kind TEXT NOT NULL, id TEXT NOT NULL, parent TEXT NOT NULL, "
                  "position INTEGER NOT NULL, body TEXT NOT NULL, PRIMARY KEY(kind, id)) "
                  "STRICT, WITHOUT ROWID"},
    Table{"setting", "CREATE TABLE setting(name TEXT NOT NULL PRIMARY KEY, value TEXT NOT NULL) "
                     "STRICT, WITHOUT ROWID"},
};

constexpr int headerSize = 100;
constexpr int longestValue = 64 << 20;

tl::unexpected<Error> damaged(const QString &path)
{
    return fail(QStringLiteral("the document is damaged"), path,
                QStringLiteral("take an older copy of the file"));
}

// https://www.sqlite.org/fileformat.html#the_database_header
Result<void> checkHeader(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(QStringLiteral("can't be read: ") + file.errorString(), path);
    const QByteArray header = file.read(headerSize);
    const auto number = [&](int offset) {
        return qFromBigEndian<quint32>(header.constData() + offset);
    };
    if (header.size() < headerSize || !header.startsWith(QByteArray("SQLite format 3\0", 16)) ||
        number(68) != reelApplicationId)
        return fail(QStringLiteral("is no document of Reelwright"), path);
    if (number(60) > reelSchemaVersion)
        return fail(QStringLiteral("the document is of version %1, newer than this Reelwright's %2")
                        .arg(number(60))
                        .arg(reelSchemaVersion),
                    path, QStringLiteral("open it with a newer Reelwright"));
    if (number(60) != reelSchemaVersion)
        return damaged(path);
    return {};
}

QString text(sqlite3_stmt *statement, int column)
{
    const auto *bytes = reinterpret_cast<const char *>(sqlite3_column_text(statement, column));
    return QString::fromUtf8(bytes, sqlite3_column_bytes(statement, column));
}

std::optional<PartKind> partKindNamed(const QString &name)
{
    for (int kind = 0; kind <= int(PartKind::Slot); ++kind)
        if (name == QLatin1String(nameOf(PartKind(kind))))
            return PartKind(kind);
    return std::nullopt;
}

// Nothing that a file brings along runs, and nothing in it may grow without bound.
void harden(sqlite3 *database)
{
    for (const auto &[option, value] :
         {std::pair(SQLITE_DBCONFIG_DEFENSIVE, 1), std::pair(SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0),
          std::pair(SQLITE_DBCONFIG_ENABLE_TRIGGER, 0), std::pair(SQLITE_DBCONFIG_ENABLE_VIEW, 0),
          std::pair(SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0)})
        sqlite3_db_config(database, option, value, nullptr);
    sqlite3_limit(database, SQLITE_LIMIT_LENGTH, longestValue);
    sqlite3_limit(database, SQLITE_LIMIT_ATTACHED, 0);
    sqlite3_busy_timeout(database, 2000);
    sqlite3_exec(database,
                 "PRAGMA cell_size_check=ON; PRAGMA mmap_size=0; "
                 "PRAGMA synchronous=NORMAL",
                 nullptr, nullptr, nullptr);
}

} // namespace

// What a write-ahead log has gathered goes into the one file that people copy.
void ReelFile::Close::operator()(sqlite3 *database) const
{
    if (sqlite3_db_readonly(database, "main") == 0)
        sqlite3_exec(database, "PRAGMA journal_mode=DELETE", nullptr, nullptr, nullptr);
    sqlite3_close_v2(database);
}

void ReelFile::Finish::operator()(sqlite3_stmt *statement) const
{
    sqlite3_finalize(statement);
}

ReelFile::ReelFile(sqlite3 *database, QString path) : m_database(database), m_path(std::move(path))
{
}

Result<ReelFile> ReelFile::connect(const QString &path, int flags)
{
    sqlite3 *database = nullptr;
    const QByteArray name = QFileInfo(path).absoluteFilePath().toUtf8();
    const int code = sqlite3_open_v2(name.constData(), &database,
                                     flags | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_PRIVATECACHE,
                                     nullptr);
    ReelFile file(database, path);
    if (code != SQLITE_OK)
        return file.failure(code);
    harden(database);
    return file;
}

Result<ReelFile> ReelFile::create(const QString &path)
{
    Result<ReelFile> file = connect(path, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE);
    if (!file)
        return file;
    const QByteArray marks = QStringLiteral("PRAGMA application_id=%1; PRAGMA user_version=%2")
                                 .arg(reelApplicationId)
                                 .arg(reelSchemaVersion)
                                 .toLatin1();
    for (const QByteArray &mark : marks.split(';'))
        if (const auto done = file->run(mark.constData()); !done)
            return fail(done.error());
    for (const Table &table : schema)
        if (const auto done = file->run(table.sql); !done)
            return fail(done.error());
    return file;
}

Result<ReelFile> ReelFile::open(const QString &path, Access access)
{
    if (const auto checked = checkHeader(path); !checked)
        return fail(checked.error());
    const bool edit = access == Access::Edit;
    Result<ReelFile> file = connect(path, edit ? SQLITE_OPEN_READWRITE : SQLITE_OPEN_READONLY);
    if (!file)
        return file;
    if (const auto checked = file->checkSchema(); !checked)
        return fail(checked.error());
    if (const auto checked = file->checkPages(); !checked)
        return fail(checked.error());
    return file;
}

tl::unexpected<Error> ReelFile::failure(int code) const
{
    const int kind = code & 0xff;
    const QString words = m_database ? QString::fromUtf8(sqlite3_errmsg(m_database.get()))
                                     : QString::fromUtf8(sqlite3_errstr(code));
    switch (kind) {
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return damaged(m_path);
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return fail(QStringLiteral("another program is writing the document"), m_path,
                    QStringLiteral("close it there and try again"), ErrorCode::Passing);
    case SQLITE_FULL:
    case SQLITE_IOERR:
        return fail(QStringLiteral("can't be written: ") + words, m_path,
                    QStringLiteral("make room, then try again"), ErrorCode::Passing);
    case SQLITE_READONLY:
    case SQLITE_CANTOPEN:
    case SQLITE_PERM:
        return fail(QStringLiteral("can't be opened: ") + words, m_path,
                    QStringLiteral("check who may write the file and its folder"));
    default:
        return fail(words, m_path, {}, ErrorCode::Internal);
    }
}

Result<ReelFile::Statement> ReelFile::prepare(const char *sql, const QStringList &texts)
{
    sqlite3_stmt *raw = nullptr;
    const int code = sqlite3_prepare_v2(m_database.get(), sql, -1, &raw, nullptr);
    Statement statement(raw);
    if (code != SQLITE_OK)
        return failure(code);
    for (qsizetype i = 0; i < texts.size(); ++i) {
        const QByteArray bytes = texts[i].toUtf8();
        sqlite3_bind_text64(raw, int(i) + 1, bytes.constData(), sqlite3_uint64(bytes.size()),
                            SQLITE_TRANSIENT, SQLITE_UTF8);
    }
    return statement;
}

Result<bool> ReelFile::step(const Statement &statement)
{
    const int code = sqlite3_step(statement.get());
    if (code != SQLITE_ROW && code != SQLITE_DONE)
        return failure(code);
    return code == SQLITE_ROW;
}

Result<void> ReelFile::run(const char *sql, const QStringList &texts)
{
    const Result<Statement> statement = prepare(sql, texts);
    if (!statement)
        return fail(statement.error());
    if (const auto done = step(*statement); !done)
        return fail(done.error());
    return {};
}

Result<void> ReelFile::checkSchema()
{
    const Result<Statement> rows =
        prepare("SELECT type, name, sql FROM sqlite_schema ORDER BY name");
    if (!rows)
        return fail(rows.error());
    size_t known = 0;
    while (true) {
        const Result<bool> row = step(*rows);
        if (!row)
            return fail(row.error());
        if (!*row)
            break;
        const QString type = text(rows->get(), 0);
        const QString name = text(rows->get(), 1);
        if (known == schema.size() || type != QLatin1String("table") ||
            name != QLatin1String(schema[known].name) ||
            text(rows->get(), 2) != QLatin1String(schema[known].sql))
            return fail(QStringLiteral("the document holds what is not Reelwright's: the %1 '%2'")
                            .arg(type, name),
                        m_path, QStringLiteral("don't use this file, somebody has altered it"));
        ++known;
    }
    return known == schema.size() ? Result<void>() : damaged(m_path);
}

Result<void> ReelFile::checkPages()
{
    const Result<Statement> report = prepare("PRAGMA quick_check(1)");
    if (!report)
        return fail(report.error());
    const Result<bool> row = step(*report);
    if (!row)
        return fail(row.error());
    if (!*row || text(report->get(), 0) != QLatin1String("ok"))
        return damaged(m_path);
    return {};
}

Result<QList<TemplatePart>> ReelFile::parts()
{
    const Result<Statement> rows = prepare("SELECT kind, id, parent, position, body FROM part");
    if (!rows)
        return fail(rows.error());
    QList<TemplatePart> parts;
    while (true) {
        const Result<bool> row = step(*rows);
        if (!row)
            return fail(row.error());
        if (!*row)
            return parts;
        sqlite3_stmt *r = rows->get();
        const std::optional<PartKind> kind = partKindNamed(text(r, 0));
        if (!kind)
            return damaged(m_path);
        parts.append({*kind, text(r, 1), text(r, 2), sqlite3_column_int(r, 3),
                      QByteArray(reinterpret_cast<const char *>(sqlite3_column_text(r, 4)),
                                 sqlite3_column_bytes(r, 4))});
    }
}

Result<QString> ReelFile::setting(const QString &name)
{
    const Result<Statement> rows = prepare("SELECT value FROM setting WHERE name = ?", {name});
    if (!rows)
        return fail(rows.error());
    const Result<bool> row = step(*rows);
    if (!row)
        return fail(row.error());
    return *row ? text(rows->get(), 0) : QString();
}

Result<void> ReelFile::setSetting(const QString &name, const QString &value)
{
    return run("INSERT OR REPLACE INTO setting VALUES(?, ?)", {name, value});
}

Result<void> ReelFile::store(const TemplatePart &part)
{
    return run("INSERT INTO part VALUES(?1, ?2, ?3, CAST(?4 AS INTEGER), ?5) ON CONFLICT DO UPDATE "
               "SET parent = ?3, position = CAST(?4 AS INTEGER), body = ?5",
               {QLatin1String(nameOf(part.kind)), part.id, part.parent,
                QString::number(part.position), QString::fromUtf8(part.body)});
}

Result<void> ReelFile::write(const QList<TemplatePart> &changed, const QList<TemplatePart> &gone)
{
    // No waiting for the disk at each commit; where a log can't be (network shares), it stays off.
    sqlite3_exec(m_database.get(), "PRAGMA journal_mode=WAL", nullptr, nullptr, nullptr);
    Result<void> done = run("BEGIN IMMEDIATE");
    if (!done)
        return done;
    for (const TemplatePart &part : gone)
        if (done)
            done = run("DELETE FROM part WHERE kind = ? AND id = ?",
                       {QLatin1String(nameOf(part.kind)), part.id});
    for (const TemplatePart &part : changed)
        if (done)
            done = store(part);
    if (done)
        done = run("COMMIT");
    if (!done && !sqlite3_get_autocommit(m_database.get()))
        sqlite3_exec(m_database.get(), "ROLLBACK", nullptr, nullptr, nullptr);
    return done;
}

} // namespace reelwright
