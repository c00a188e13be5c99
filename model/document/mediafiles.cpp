// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <model/base/staging.h>
#include <model/document/database.h>
#include <model/document/mediafiles.h>
#include <model/template/checktemplate.h>

#include <QDir>
#include <QDirIterator>
#include <QFileInfo>
#include <QSet>
#include <algorithm>

namespace reelwright {

namespace {

const QString mediaFolder = QStringLiteral("media/");

QString fileName(const QString &path)
{
    return path.mid(path.lastIndexOf(u'/') + 1);
}

// A free place for a file in the folder, or the place where the same file lies already.
Result<QString> placeFor(const QString &name, const Digest &digest, const QString &folder,
                         const QString &into)
{
    const QFileInfo info(name);
    for (int number = 1;; ++number) {
        const QString suffix = info.suffix().isEmpty() ? QString() : u'.' + info.suffix();
        const QString mark = number > 1 ? QStringLiteral("-%1").arg(number) : QString();
        const QString place = into + info.completeBaseName() + mark + suffix;
        const QString path = folder + u'/' + place;
        if (!QFileInfo::exists(path))
            return place;
        const Result<Digest> there = digestOfFile(path);
        if (!there)
            return fail(there.error());
        if (*there == digest)
            return place;
    }
}

Result<LinkedFile> copied(const QString &file, const QString &name, const QString &folder,
                          const QString &into)
{
    const Result<Digest> digest = digestOfFile(file);
    const Result<QString> place = digest ? placeFor(name, *digest, folder, into)
                                         : fail(digest.error());
    if (!place)
        return fail(place.error());
    const QString target = folder + u'/' + *place;
    if (!QFileInfo::exists(target)) {
        QDir().mkpath(QFileInfo(target).path());
        Result<Staging> staging = Staging::beside(target);
        const Result<Digest> written = staging ? copyFile(file, staging->path())
                                               : fail(staging.error());
        if (!written)
            return fail(staging ? staging->named(written.error()) : written.error());
        if (*written != *digest)
            return fail(QStringLiteral("was changed while it was copied"), file,
                        QStringLiteral("try again"), ErrorCode::Passing);
        if (const auto done = staging->publish(); !done)
            return fail(done.error());
    }
    return LinkedFile{*place, *digest};
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

Result<Media> collected(Media medium, const QString &file, const QString &name,
                        const QString &folder)
{
    return withFile(std::move(medium), copied(file, name, folder, mediaFolder));
}

// Empty if the file is not in the folder, or by a way that a template can't name.
QString pathWithin(const QString &file, const QString &folder)
{
    const QString root = QFileInfo(folder).canonicalFilePath();
    const QString path = QFileInfo(file).canonicalFilePath();
    const QString within =
        root.isEmpty() || !path.startsWith(root + u'/') ? QString() : path.mid(root.size() + 1);
    return checkRelativePath(within) ? within : QString();
}

MediumFile checkEmbedded(const Media &medium, const Database &file)
{
    MediumFile found{medium.id, MediumState::Missing, {}};
    const Result<void> done = file.run("SELECT bytes FROM embedded WHERE digest = ?",
                                       {QString::fromLatin1(medium.digest)},
                                       [&](const Database::Row &row) {
                                           found.digest = digestOf(row.bytes(0));
                                           return false;
                                       });
    if (!done)
        found.digest.clear();
    if (!found.digest.isEmpty())
        found.state = found.digest == medium.digest ? MediumState::Good : MediumState::Changed;
    return found;
}

} // namespace

QList<MediumFile> checkMedia(const Template &value, const QString &folder, const QString &document)
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
                              : MediumFile{medium.id, MediumState::Good, medium.digest});
            continue;
        }
        const Result<Digest> digest = digestOfFile(folder + u'/' + medium.path);
        if (!digest)
            files.append({medium.id, MediumState::Missing, {}});
        else if (!medium.digest.isEmpty() && *digest != medium.digest)
            files.append({medium.id, MediumState::Changed, *digest});
        else
            files.append({medium.id, MediumState::Good, *digest});
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
    QDirIterator files(searched, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext() && (!byDigest.isEmpty() || !byName.isEmpty()) && (!goOn || goOn())) {
        const QString path = files.next();
        for (const MediaId &id : byName.values(files.fileName()))
            found.insert(id, path);
        byName.remove(files.fileName());
        if (byDigest.isEmpty())
            continue;
        const Digest digest = digestOfFile(path).value_or(Digest());
        for (const MediaId &id : byDigest.values(digest))
            found.insert(id, path);
        byDigest.remove(digest);
    }
    return found;
}

Result<LinkedFile> linkedFile(const QString &file, const QString &folder, const QString &into)
{
    const QString within = pathWithin(file, folder);
    if (within.isEmpty())
        return copied(file, fileName(file), folder, into);
    return digestOfFile(file).map([&](const Digest &digest) { return LinkedFile{within, digest}; });
}

Result<Media> linkedMedium(Media medium, const QString &file, const QString &folder)
{
    return withFile(std::move(medium), linkedFile(file, folder, mediaFolder));
}

Result<Media> writtenMedium(Media medium, const QString &bytes, const QString &folder)
{
    const QString name = fileName(medium.path);
    return collected(std::move(medium), bytes, name, folder);
}

Result<Template> collectMedia(const Template &value, const QString &folder)
{
    Template next = value;
    for (qsizetype i = 0; i < value.media.size(); ++i) {
        const Media &medium = value.media[i];
        if (medium.embedded || medium.path.startsWith(mediaFolder))
            continue;
        Result<Media> moved =
            collected(medium, folder + u'/' + medium.path, fileName(medium.path), folder);
        if (!moved)
            return fail(moved.error());
        next.media[i] = std::move(*moved);
    }
    return next;
}

} // namespace reelwright
