// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <model/base/message.h>
#include <model/document/reelfile.h>

#include <model/base/plainfile.h>

#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QHash>
#include <QtEndian>
#include <span>

namespace reelwright {

namespace {

// A schema's tables and indexes, and the version that brought each. A change raises
// reelSchemaVersion, and brings a step of migrate() and a fixture in tests/model/document/fixtures.
struct Item {
    int since;
    const char *type;
    const char *name;
    const char *sql;
};
constexpr Item schema[] = {
    {2, "table", "embedded",
     "CREATE TABLE embedded(digest TEXT NOT NULL, bytes BLOB NOT NULL) STRICT"},
    {2, "index", "embedded_digest", "CREATE UNIQUE INDEX embedded_digest ON embedded(digest)"},
    {1, "table", "part",
     "CREATE TABLE part(kind TEXT NOT NULL, id TEXT NOT NULL, parent TEXT NOT NULL, "
     "position INTEGER NOT NULL, body TEXT NOT NULL, PRIMARY KEY(kind, id)) "
     "STRICT, WITHOUT ROWID"},
    {1, "table", "setting",
     "CREATE TABLE setting(name TEXT NOT NULL PRIMARY KEY, value TEXT NOT NULL) "
     "STRICT, WITHOUT ROWID"},
    {2, "table", "state",
     "CREATE TABLE state(id INTEGER PRIMARY KEY, parent INTEGER, next INTEGER, "
     "name TEXT NOT NULL, time INTEGER NOT NULL, changes BLOB NOT NULL) STRICT"},
    {2, "index", "state_parent", "CREATE INDEX state_parent ON state(parent)"},
    {2, "table", "version",
     "CREATE TABLE version(id INTEGER PRIMARY KEY, state INTEGER NOT NULL, name TEXT NOT NULL, "
     "note TEXT NOT NULL, author TEXT NOT NULL, time INTEGER NOT NULL) STRICT"},
};

const QString fileFactsName = QStringLiteral("files");
constexpr int headerSize = 100;

// A document is whole pages; what SQLite would fill with zeros is lost.
// https://www.sqlite.org/fileformat.html#pages
Result<void> checkLength(const QString &path)
{
    const auto file = openPlain(path);
    if (!file)
        return fail(file.error());
    const QByteArray header = (*file)->read(headerSize);
    const int said = qFromBigEndian<quint16>(header.constData() + 16);
    const int pageSize = said == 1 ? 65536 : said;
    return pageSize > 0 && (*file)->size() % pageSize == 0 ? Result<void>()
                                                           : Database::damaged(path);
}

Result<void> checkSchema(const Database &file, int version)
{
    QString stranger;
    QHash<QString, const Item *> missing;
    for (const Item &item : schema)
        if (item.since <= version)
            missing.insert(QLatin1String(item.name), &item);
    const Result<void> done =
        file.run("SELECT type, name, sql FROM sqlite_schema ORDER BY name", {},
                 [&](const Database::Row &row) {
                     const Item *item = missing.take(row.text(1));
                     if (!item || row.text(0) != QLatin1String(item->type) ||
                         row.text(2) != QLatin1String(item->sql))
                         stranger = Message::tr("the %1 '%2'").arg(row.text(0), row.text(1));
                     return stranger.isEmpty();
                 });
    if (!done)
        return done;
    if (!stranger.isEmpty())
        return fail(Message::tr("the document holds what is not Reelwright's: ") + stranger,
                    file.path(), Message::tr("don't use this file, somebody has altered it"));
    return missing.isEmpty() ? Result<void>() : file.damaged();
}

Result<void> checkPages(const Database &file)
{
    bool good = false;
    const Result<void> done = file.run("PRAGMA quick_check(1)", {}, [&](const Database::Row &row) {
        good = row.text(0) == QLatin1String("ok");
        return false;
    });
    return done && !good ? file.damaged() : done;
}

Result<void> mark(const Database &file)
{
    const QString sql = QStringLiteral("PRAGMA user_version=%1").arg(reelSchemaVersion);
    return file.run(sql.toLatin1().constData());
}

// What the schema gained after `version`.
Result<void> addSchema(const Database &file, int version)
{
    Result<void> done;
    for (const Item &item : schema)
        if (done && item.since > version)
            done = file.run(item.sql);
    return done ? mark(file) : done;
}

Result<void> addFirstState(const Database &file)
{
    return file.run("INSERT INTO state VALUES(1, NULL, NULL, '', ?, x'')",
                    {QDateTime::currentMSecsSinceEpoch()});
}

Result<int> knownVersion(qint64 version, const QString &path)
{
    if (version < 0 || version > reelSchemaVersion)
        return fail(Message::tr("the document is of version %1, newer than this Reelwright's %2")
                        .arg(version)
                        .arg(reelSchemaVersion),
                    path,
                    Message::tr("open it with a Reelwright that knows version %1").arg(version));
    return version == 0 ? Database::damaged(path) : Result<int>(int(version));
}

// What the log says, too: a program that died after migrating has left the header as it was.
Result<int> versionNow(const Database &file)
{
    qint64 version = 0;
    const Result<void> done = file.run("PRAGMA user_version", {}, [&](const Database::Row &row) {
        version = row.number(0);
        return false;
    });
    return done ? knownVersion(version, file.path()) : fail(done.error());
}

// A copy of the file as it was, beside it, under a name that is free.
Result<void> keepOld(const Database &file, int version)
{
    const QFileInfo info(realPath(file.path()));
    const auto named = [&](int attempt) {
        return QStringLiteral("%1/%2.version-%3%4.reel")
            .arg(info.absolutePath(), info.completeBaseName())
            .arg(version)
            .arg(attempt > 1 ? QStringLiteral("-%1").arg(attempt) : QString());
    };
    int attempt = 1;
    while (QFileInfo::exists(named(attempt)))
        ++attempt;
    Result<Staging> staging = Staging::beside(named(attempt));
    if (!staging)
        return fail(staging.error());
    if (const auto copied = file.copyTo(staging->path()); !copied)
        return fail(staging->named(copied.error()));
    return publishReel(*staging, named(attempt));
}

Result<void> migrate(const Database &file, int version)
{
    if (const auto kept = keepOld(file, version); !kept)
        return kept;
    return file.transaction([&] {
        const Result<void> done = addSchema(file, version);
        return done && version < 2 ? addFirstState(file) : done;
    });
}

} // namespace

QString realPath(const QString &path)
{
    const QString real = QFileInfo(path).canonicalFilePath();
    return real.isEmpty() ? QFileInfo(path).absoluteFilePath() : real;
}

QDir realFolder(const QString &path)
{
    const QDir folder = QFileInfo(realPath(path)).dir();
    const QString real = folder.canonicalPath();
    return real.isEmpty() ? folder : QDir(real);
}

Result<void> checkMediaRoot(const QString &root, const QDir &folder, const QString &path)
{
    if (root.isEmpty())
        return {};
    const bool plain = !QDir::isAbsolutePath(root) && QDir::cleanPath(root) == root &&
                       root != QLatin1String("..") && !root.startsWith(QLatin1String("../"));
    const QString real = QFileInfo(folder.filePath(root)).canonicalFilePath();
    const QString own = folder.path();
    if (plain &&
        (real.isEmpty() || real == own || real.startsWith(own.endsWith(u'/') ? own : own + u'/')))
        return {};
    return fail(
        Message::tr("the document's media folder '%1' leads out of its own folder").arg(root),
        path);
}

// https://www.sqlite.org/fileformat.html#the_database_header
Result<int> reelVersion(const QString &path)
{
    const auto file = openPlain(path);
    if (!file)
        return fail(file.error());
    const QByteArray header = (*file)->read(headerSize);
    const auto number = [&](int offset) {
        return qFromBigEndian<quint32>(header.constData() + offset);
    };
    if (header.size() < headerSize || !header.startsWith(QByteArray("SQLite format 3\0", 16)) ||
        number(68) != reelApplicationId)
        return fail(Message::tr("is no document of Reelwright"), path);
    return knownVersion(number(60), path);
}

Result<Database> createReel(const QString &path)
{
    Result<Database> file = Database::open(path, Database::Mode::Create);
    if (!file)
        return file;
    const QByteArray id = QByteArrayLiteral("PRAGMA application_id=") +
                          QByteArray::number(reelApplicationId);
    Result<void> done = file->run(id.constData());
    if (done)
        done = addSchema(*file, 0);
    if (done)
        done = addFirstState(*file);
    return done ? std::move(file) : fail(done.error());
}

Result<Database> openReel(const QString &path, Database::Mode mode)
{
    if (const auto known = reelVersion(path); !known)
        return fail(known.error());
    if (const auto whole = checkLength(path); !whole)
        return fail(whole.error());
    Result<Database> file = Database::open(path, mode);
    if (!file)
        return file;
    const Result<int> version = versionNow(*file);
    if (!version)
        return fail(version.error());
    Result<void> done = checkSchema(*file, *version);
    if (done)
        done = checkPages(*file);
    if (done && *version < reelSchemaVersion && mode == Database::Mode::Edit)
        done = migrate(*file, *version);
    return done ? std::move(file) : fail(done.error());
}

Result<void> publishReel(Staging &staging, const QString &path)
{
    if (!QFileInfo::exists(path))
        for (const char *left : {"-wal", "-shm", "-journal"})
            QFile::remove(path + QLatin1String(left));
    return staging.publish();
}

Result<QString> setting(const Database &file, const QString &name)
{
    QString value;
    const Result<void> done =
        file.run("SELECT value FROM setting WHERE name = ?", {name}, [&](const Database::Row &row) {
            value = row.text(0);
            return false;
        });
    return done ? Result<QString>(value) : fail(done.error());
}

Result<std::optional<qint64>> wholeSetting(const Database &file, const QString &name)
{
    const Result<QString> text = setting(file, name);
    if (!text)
        return fail(text.error());
    if (text->isEmpty())
        return std::nullopt;
    bool whole = false;
    const qint64 number = text->toLongLong(&whole);
    return whole && number >= 0 ? Result<std::optional<qint64>>(number) : file.damaged();
}

Result<void> setSetting(const Database &file, const QString &name, const QString &value)
{
    return file.run("INSERT OR REPLACE INTO setting VALUES(?, ?)", {name, value});
}

Result<FileFacts> readFileFacts(const Database &file)
{
    return setting(file, fileFactsName).and_then([&](const QString &text) -> Result<FileFacts> {
        const auto facts = factsFromText(text);
        return facts ? Result<FileFacts>(*facts) : file.damaged();
    });
}

Result<void> writeFileFacts(const Database &file, const FileFacts &facts)
{
    return setSetting(file, fileFactsName, factsToText(facts));
}

} // namespace reelwright
