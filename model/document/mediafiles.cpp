// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <model/base/message.h>
#include <model/base/plainfile.h>
#include <model/base/savefile.h>
#include <model/base/staging.h>
#include <model/document/database.h>
#include <model/document/mediafiles.h>
#include <model/template/checktemplate.h>

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QSet>
#include <algorithm>

namespace reelwright {

namespace {

const QString mediaFolder = QStringLiteral("media/");

QString useIt()
{
    return Message::tr("use the changed file first, or put the right one back");
}

QString fileName(const QString &path)
{
    return path.mid(path.lastIndexOf(u'/') + 1);
}

// `path`: a real one.
bool isWithin(const QString &path, const QString &folder)
{
    const QString root = QFileInfo(folder).canonicalFilePath();
    return !root.isEmpty() &&
           (path == root || path.startsWith(root.endsWith(u'/') ? root : root + u'/'));
}

constexpr qsizetype longestName = 160; // bytes; file systems take 255, and more is added

// As every system and a template's path take it.
QString portable(const QString &name)
{
    QString text = name;
    for (QChar &c : text)
        if (c == u'\\' || c == u':' || c.unicode() < 32)
            c = u'_';
    return text;
}

QString named(const QString &name, int number)
{
    const QFileInfo info(portable(name));
    const QString mark = number > 1 ? QStringLiteral("-%1").arg(number) : QString();
    const QString suffix = info.suffix().isEmpty() ? QString() : u'.' + info.suffix().left(20);
    QString base = info.completeBaseName();
    while (QFile::encodeName(base).size() > longestName)
        base.chop(base.size() > 1 && base.back().isLowSurrogate() ? 2 : 1);
    return base + mark + suffix;
}

// A free place for a file in the folder, or the place where the same file lies already.
QString placeFor(const QString &name, const Digest &digest, const QString &folder,
                 const QString &into)
{
    for (int number = 1;; ++number) {
        const QString place = into + named(name, number);
        const QString path = folder + u'/' + place;
        if (isAbsent(path) || (!QFileInfo(path).isSymLink() && digestOfFile(path) == digest))
            return place;
    }
}

Result<void> makeFolderWithin(const QString &path, const QString &folder)
{
    const Result<void> made = makeFolder(path);
    if (!made || isWithin(QFileInfo(path).canonicalFilePath(), folder))
        return made;
    return fail(Message::tr("leads out of the document's folder"), path,
                Message::tr("put a folder there, not a link"));
}

// `recorded`: the digest that it must have, or empty.
Result<LinkedFile> copied(const QString &file, const QString &name, const Digest &recorded,
                          const QString &folder, const QString &into)
{
    const Result<Digest> digest = digestOfFile(file);
    if (!digest)
        return fail(digest.error());
    if (!recorded.isEmpty() && recorded != *digest)
        return fail(Message::tr("is not the file that was recorded"), file, useIt());
    if (const auto made = makeFolderWithin(QDir::cleanPath(folder + u'/' + into), folder); !made)
        return fail(made.error());
    const QString place = placeFor(name, *digest, folder, into);
    const QString target = folder + u'/' + place;
    if (!isAbsent(target))
        return LinkedFile{place, *digest};
    const Result<Digest> written = placeCopy(file, target);
    if (written && *written != *digest)
        return fail(Message::tr("was changed while it was copied"), file, Message::tr("try again"),
                    ErrorCode::Passing);
    return written.map([&](const Digest &) { return LinkedFile{place, *digest}; });
}

Result<Media> withFile(Media medium, const Result<LinkedFile> &file)
{
    if (!file)
        return fail(file.error());
    medium.path = file->path;
    medium.digest = file->digest;
    medium.embedded = false;
    return medium;
}

Result<Media> collected(Media medium, const QString &file, const QString &folder)
{
    const auto place = copied(file, fileName(medium.path), medium.digest, folder, mediaFolder);
    return withFile(std::move(medium), place);
}

// Empty if the file is not in the folder, or by a way that a template can't name.
QString pathWithin(const QString &file, const QString &folder)
{
    const QString path = QFileInfo(file).canonicalFilePath();
    const QString within = path.isEmpty() || !isWithin(path, folder)
                               ? QString()
                               : QDir(QFileInfo(folder).canonicalFilePath()).relativeFilePath(path);
    return checkRelativePath(within) ? within : QString();
}

MediumFile checkEmbedded(const Media &medium, const Database &file)
{
    MediumFile found{medium.id, AssetState::Missing, {}};
    const Result<void> done = file.run("SELECT bytes FROM embedded WHERE digest = ?",
                                       {QString::fromLatin1(medium.digest)},
                                       [&](const Database::Row &row) {
                                           found.digest = digestOf(row.bytes(0));
                                           return false;
                                       });
    if (!done)
        found.digest.clear();
    if (!found.digest.isEmpty())
        found.state = found.digest == medium.digest ? AssetState::Good : AssetState::Changed;
    return found;
}

Result<Digest> digestOfFileWhole(const QString &path)
{
    return digestOfFile(path);
}

QSet<QString> likelyNames(const Template &value, const QList<MediaId> &media)
{
    QSet<QString> names;
    for (const MediaId &id : media)
        if (const Media *medium = value.mediaNamed(id))
            names.insert(fileName(medium->path));
    return names;
}

// Those with one of the names first, as most of the others are read in vain; else by path.
QStringList filesIn(const QString &folder, const QSet<QString> &names,
                    const std::function<bool()> &goOn)
{
    QStringList likely;
    QStringList others;
    QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext() && (!goOn || goOn())) {
        const QString path = files.next();
        (names.contains(files.fileName()) ? likely : others).append(path);
    }
    likely.sort();
    others.sort();
    return likely + others;
}

} // namespace

QList<MediumFile> checkMedia(const Template &value, const QString &folder, const QString &document,
                             const std::function<bool()> &goOn)
{
    QList<MediumFile> files;
    const bool embedded = std::any_of(value.media.begin(), value.media.end(),
                                      [](const Media &medium) { return medium.embedded; });
    const Result<Database> file = embedded && !document.isEmpty()
                                      ? Database::open(document, Database::Mode::Read)
                                      : fail(Error());
    for (const Media &medium : value.media) {
        if (medium.embedded) {
            files.append(file ? checkEmbedded(medium, *file)
                              : MediumFile{medium.id, AssetState::Good, medium.digest});
        } else {
            const FoundAsset found = findMedium(
                medium, folder, {}, [&](const QString &path) { return digestOfFile(path, goOn); });
            files.append({medium.id, found.state, found.digest});
        }
    }
    return files;
}

QHash<MediaId, QString> findMoved(const Template &value, const QList<MediaId> &missing,
                                  const QString &searched, const std::function<bool()> &goOn)
{
    QMultiHash<Digest, MediaId> byDigest;
    QMultiHash<QString, MediaId> byName;
    for (const MediaId &id : missing)
        if (const Media *medium = value.mediaNamed(id)) {
            if (medium->digest.isEmpty())
                byName.insert(fileName(medium->path), id);
            else
                byDigest.insert(medium->digest, id);
        }
    QHash<MediaId, QString> found;
    const auto take = [&](const QString &path) {
        const QString name = fileName(path);
        for (const MediaId &id : byName.values(name))
            found.insert(id, path);
        byName.remove(name);
        if (byDigest.isEmpty())
            return;
        const Digest digest = digestOfFile(path, goOn).value_or(Digest());
        for (const MediaId &id : byDigest.values(digest))
            found.insert(id, path);
        byDigest.remove(digest);
    };
    const QStringList files = filesIn(searched, likelyNames(value, missing), goOn);
    for (const QString &path : files)
        if ((!byDigest.isEmpty() || !byName.isEmpty()) && (!goOn || goOn()))
            take(path);
    return found;
}

Result<LinkedFile> linkedFile(const QString &file, const QString &folder, const QString &into)
{
    const QString within = pathWithin(file, folder);
    if (within.isEmpty())
        return copied(file, fileName(file), {}, folder, into);
    return digestOfFile(file).map([&](const Digest &digest) { return LinkedFile{within, digest}; });
}

Result<Media> linkedMedium(Media medium, const QString &file, const QString &folder)
{
    return withFile(std::move(medium), linkedFile(file, folder, mediaFolder));
}

Result<Media> writtenMedium(const Media &medium, const QString &bytes, const QString &folder)
{
    return collected(medium, bytes, folder);
}

Result<QByteArray> bytesToEmbed(const Media &medium, const QString &folder)
{
    const QString file = folder + u'/' + medium.path;
    Result<QByteArray> bytes = readFile(file, mostEmbedded);
    if (!bytes)
        return bytes.map_error([](Error error) {
            if (error.hint.isEmpty())
                error.hint = QStringLiteral("let it lie beside the document instead");
            return error;
        });
    if (!medium.digest.isEmpty() && digestOf(*bytes) != medium.digest)
        return fail(Message::tr("is not the file that was recorded"), file, useIt());
    return bytes;
}

Result<Template> collectMedia(const Template &value, const QString &folder,
                              const std::function<bool()> &goOn)
{
    const auto isToMove = [](const Media &medium) {
        return !medium.embedded && !medium.path.startsWith(mediaFolder);
    };
    for (const Media &medium : value.media) { // all of them, before anything is copied
        const FoundAsset found =
            isToMove(medium) ? findMedium(medium, folder, {}, digestOfFileWhole) : FoundAsset();
        if (found.state != AssetState::Good)
            return fail(found.fault.in(Message::tr("medium %1").arg(medium.id.value)));
    }
    Template next = value;
    for (Media &medium : next.media) {
        if (!isToMove(medium) || (goOn && !goOn()))
            continue;
        Result<Media> moved = collected(medium, folder + u'/' + medium.path, folder);
        if (!moved)
            return fail(moved.error());
        medium = std::move(*moved);
    }
    return next;
}

} // namespace reelwright
