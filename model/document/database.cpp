// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <model/base/staging.h>
#include <model/document/database.h>

#include <model/base/message.h>

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QUrl>
#include <filesystem>
#include <sqlite3.h>

namespace reelwright {

namespace {

constexpr int longestValue = 1 << 30;

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
                 "PRAGMA cell_size_check=ON; PRAGMA mmap_size=0; PRAGMA synchronous=FULL; "
                 "PRAGMA wal_autocheckpoint=4000",
                 nullptr, nullptr, nullptr);
}

void bind(sqlite3_stmt *statement, int index, const Database::Argument &argument)
{
    if (const qint64 *number = std::get_if<qint64>(&argument)) {
        sqlite3_bind_int64(statement, index, *number);
    } else if (const QByteArray *bytes = std::get_if<QByteArray>(&argument)) {
        sqlite3_bind_blob64(statement, index, bytes->isNull() ? "" : bytes->constData(),
                            sqlite3_uint64(bytes->size()), SQLITE_TRANSIENT);
    } else {
        const QByteArray text = std::get<QString>(argument).toUtf8();
        sqlite3_bind_text64(statement, index, text.constData(), sqlite3_uint64(text.size()),
                            SQLITE_TRANSIENT, SQLITE_UTF8);
    }
}

} // namespace

QString Database::Row::text(int column) const
{
    const auto *text = reinterpret_cast<const char *>(sqlite3_column_text(m_statement, column));
    return QString::fromUtf8(text, sqlite3_column_bytes(m_statement, column));
}

qint64 Database::Row::number(int column) const
{
    return sqlite3_column_int64(m_statement, column);
}

QByteArray Database::Row::bytes(int column) const
{
    const auto *bytes = static_cast<const char *>(sqlite3_column_blob(m_statement, column));
    return {bytes, sqlite3_column_bytes(m_statement, column)};
}

bool Database::Row::isNull(int column) const
{
    return sqlite3_column_type(m_statement, column) == SQLITE_NULL;
}

// What a write-ahead log has gathered goes into the one file that people copy.
void Database::Close::operator()(sqlite3 *database) const
{
    if (sqlite3_db_readonly(database, "main") == 0)
        sqlite3_exec(database, "PRAGMA journal_mode=DELETE", nullptr, nullptr, nullptr);
    sqlite3_close_v2(database);
}

void Database::Finalize::operator()(sqlite3_stmt *statement) const
{
    sqlite3_finalize(statement);
}

Database::Statement Database::Statements::take(const char *sql)
{
    const auto found = m_idle.find(sql);
    if (found == m_idle.end())
        return {};
    Statement statement = std::move(found->second);
    m_idle.erase(found);
    return statement;
}

void Database::Statements::keep(const char *sql, Statement statement)
{
    m_idle.insert_or_assign(sql, std::move(statement));
}

Database::Database(sqlite3 *database, QString path)
    : m_database(database), m_statements(std::make_unique<Statements>()), m_path(std::move(path))
{
}
Database::Database(Database &&) noexcept = default;
Database &Database::operator=(Database &&) noexcept = default;
Database::~Database() = default;

Result<Database> Database::connect(const QByteArray &name, const QString &path, int flags)
{
    sqlite3 *handle = nullptr;
    const int code = sqlite3_open_v2(name.constData(), &handle,
                                     flags | SQLITE_OPEN_FULLMUTEX | SQLITE_OPEN_PRIVATECACHE,
                                     nullptr);
    Database database(handle, path);
    if (code != SQLITE_OK)
        return database.failure(code);
    harden(handle);
    return database;
}

Result<Database> Database::open(const QString &path, Mode mode)
{
    const int flags = mode == Mode::Read   ? SQLITE_OPEN_READONLY
                      : mode == Mode::Edit ? SQLITE_OPEN_READWRITE
                                           : SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE;
    const QString index = QFileInfo(path).canonicalFilePath() + QStringLiteral("-shm");
    if (mode == Mode::Read && hasSeveralNames(path) && !QFileInfo::exists(index))
        return openWithoutIndex(path);
    Result<Database> file = connect(QFileInfo(path).absoluteFilePath().toUtf8(), path, flags);
    if (!file || mode != Mode::Read || file->run("SELECT count(*) FROM sqlite_schema"))
        return file;
    const int code = sqlite3_errcode(file->handle()) & 0xff;
    return code == SQLITE_CANTOPEN || code == SQLITE_READONLY ? openWithoutIndex(path)
                                                              : std::move(file);
}

// Nobody else has it open by this name, or there would be an index.
Result<Database> Database::openWithoutIndex(const QString &path)
{
    const QString real = QFileInfo(path).canonicalFilePath();
    const QString log = real + QStringLiteral("-wal");
    if (QFileInfo(log).size() == 0)
        return connect(QUrl::fromLocalFile(real).toEncoded() + "?immutable=1", path,
                       SQLITE_OPEN_READONLY | SQLITE_OPEN_URI);
    Result<std::unique_ptr<QTemporaryDir>> folder = temporaryFolder();
    if (!folder)
        return fail(folder.error());
    const QString copy = (*folder)->filePath(QStringLiteral("copy"));
    Result<Digest> copied = copyFile(real, copy);
    if (copied)
        copied = copyFile(log, copy + QStringLiteral("-wal"));
    if (!copied)
        return fail(Message::tr("can't be copied to read its log: ") + copied.error().what, path,
                    Message::tr("set TMPDIR to a folder with room"), ErrorCode::Passing);
    Result<Database> file = connect(copy.toUtf8(), path, SQLITE_OPEN_READONLY);
    if (file)
        file->m_copied = std::move(*folder);
    return file;
}

bool hasSeveralNames(const QString &path)
{
    std::error_code error;
    const std::uintmax_t names =
        std::filesystem::hard_link_count(QFile::encodeName(path).constData(), error);
    return !error && names > 1;
}

tl::unexpected<Error> Database::damaged(const QString &path)
{
    return fail(Message::tr("the document is damaged"), path,
                Message::tr("rescue what can be read into a new document, or take an older "
                            "copy of the file"));
}

tl::unexpected<Error> Database::failure(int code) const
{
    const QString words = m_database ? QString::fromUtf8(sqlite3_errmsg(m_database.get()))
                                     : QString::fromUtf8(sqlite3_errstr(code));
    switch (code & 0xff) {
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return damaged();
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return fail(Message::tr("another program is writing the document"), m_path,
                    Message::tr("close it there and try again"), ErrorCode::Passing);
    case SQLITE_IOERR:
        if (const int which = sqlite3_extended_errcode(m_database.get());
            which == SQLITE_IOERR_READ || which == SQLITE_IOERR_SHORT_READ)
            return fail(Message::tr("can't be read: ") + words, m_path,
                        Message::tr("check the disk, then try again"), ErrorCode::Passing);
        [[fallthrough]];
    case SQLITE_FULL:
        return fail(Message::tr("can't be written: ") + words, m_path,
                    Message::tr("make room, then try again"), ErrorCode::Passing);
    case SQLITE_READONLY:
    case SQLITE_CANTOPEN:
    case SQLITE_PERM:
        return fail(Message::tr("can't be opened: ") + words, m_path,
                    Message::tr("check who may write the file and its folder"));
    default:
        return fail(words, m_path, {}, ErrorCode::Internal);
    }
}

Result<void> Database::run(const char *sql, Arguments arguments,
                           const std::function<bool(const Row &)> &take) const
{
    Statement statement = m_statements->take(sql);
    if (!statement) {
        sqlite3_stmt *raw = nullptr;
        const int code = sqlite3_prepare_v2(handle(), sql, -1, &raw, nullptr);
        statement.reset(raw);
        if (code != SQLITE_OK)
            return failure(code);
    }
    int index = 0;
    for (const Argument &argument : arguments)
        bind(statement.get(), ++index, argument);
    int code = sqlite3_step(statement.get());
    while (code == SQLITE_ROW && take && take(Row(statement.get())))
        code = sqlite3_step(statement.get());
    const Result<void> done = code == SQLITE_DONE || code == SQLITE_ROW ? Result<void>()
                                                                        : failure(code);
    sqlite3_reset(statement.get());
    sqlite3_clear_bindings(statement.get());
    m_statements->keep(sql, std::move(statement));
    return done;
}

Result<void> Database::transaction(const std::function<Result<void>()> &work) const
{
    Result<void> done = run("BEGIN IMMEDIATE");
    if (!done)
        return done;
    done = work();
    if (done)
        done = run("COMMIT");
    if (!done && !sqlite3_get_autocommit(handle()))
        sqlite3_exec(handle(), "ROLLBACK", nullptr, nullptr, nullptr);
    return done;
}

bool Database::isMoved() const
{
    int moved = 0;
    sqlite3_file_control(handle(), "main", SQLITE_FCNTL_HAS_MOVED, &moved);
    return moved != 0;
}

void Database::emptyLog() const
{
    sqlite3_wal_checkpoint_v2(handle(), "main", SQLITE_CHECKPOINT_TRUNCATE, nullptr, nullptr);
}

void Database::settleLog() const
{
    sqlite3_wal_checkpoint_v2(handle(), "main", SQLITE_CHECKPOINT_PASSIVE, nullptr, nullptr);
}

Result<QByteArray> Database::recorded(const char *table,
                                      const std::function<Result<void>()> &work) const
{
    sqlite3_session *raw = nullptr;
    if (const int code = sqlite3session_create(handle(), "main", &raw); code != SQLITE_OK)
        return failure(code);
    const std::unique_ptr<sqlite3_session, decltype(&sqlite3session_delete)> session(
        raw, &sqlite3session_delete);
    int code = sqlite3session_attach(raw, table);
    if (code != SQLITE_OK)
        return failure(code);
    if (const auto done = work(); !done)
        return fail(done.error());
    int size = 0;
    void *bytes = nullptr;
    code = sqlite3session_changeset(raw, &size, &bytes);
    const QByteArray changes(static_cast<const char *>(bytes), size);
    sqlite3_free(bytes);
    return code == SQLITE_OK ? Result<QByteArray>(changes) : failure(code);
}

Result<void> Database::copyTo(const QString &target) const
{
    const Result<Database> copy = open(target, Mode::Create);
    if (!copy)
        return fail(copy.error());
    sqlite3_backup *backup = sqlite3_backup_init(copy->handle(), "main", handle(), "main");
    if (!backup)
        return copy->failure(sqlite3_errcode(copy->handle()));
    sqlite3_backup_step(backup, -1);
    const int code = sqlite3_backup_finish(backup);
    return code == SQLITE_OK ? Result<void>() : copy->failure(code);
}

} // namespace reelwright
