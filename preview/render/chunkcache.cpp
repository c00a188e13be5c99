// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <preview/render/chunkcache.h>

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryFile>
#include <cerrno>
#include <cstdio>

namespace reelwright {

namespace {

template<class Entry>
std::optional<Entry> readEntry(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        if (QFileInfo(path).isDir())
            QDir(path).removeRecursively();
        return std::nullopt;
    }
    Result<Entry> entry = Entry::fromBytes(file.readAll());
    if (entry)
        return std::move(*entry);
    file.remove();
    return std::nullopt;
}

// Renamed without waiting for the disk: an entry that a power cut tears is recognised when read.
Result<void> writeEntry(const QString &path, const QByteArray &bytes)
{
    QDir().mkpath(QFileInfo(path).path());
    QTemporaryFile file(path + QStringLiteral(".XXXXXX.part"));
    const bool written = file.open() && file.write(bytes) == bytes.size() && file.flush() &&
                         std::rename(QFile::encodeName(file.fileName()), QFile::encodeName(path)) ==
                             0;
    if (!written)
        return fail(QStringLiteral("can't be written: ") + file.errorString(), path,
                    QStringLiteral("make room or name another folder with --cache, then run it "
                                   "again"),
                    ErrorCode::Passing);
    file.setAutoRemove(false);
    QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup |
                                    QFile::ReadOther);
    return {};
}

constexpr char videoKind[] = "video";
constexpr char soundKind[] = "sound";

} // namespace

QString ChunkCache::pathOf(const Digest &key, const char *kind) const
{
    const QString name = QString::fromLatin1(key);
    return QStringLiteral("%1/%2/%3.%4")
        .arg(m_folder, name.left(2), name.mid(2), QString::fromLatin1(kind));
}

std::optional<VideoChunk> ChunkCache::video(const Digest &key) const
{
    return readEntry<VideoChunk>(pathOf(key, videoKind));
}

Result<void> ChunkCache::store(const Digest &key, const VideoChunk &chunk) const
{
    return writeEntry(pathOf(key, videoKind), chunk.toBytes());
}

std::optional<EncodedSound> ChunkCache::sound(const Digest &key) const
{
    return readEntry<EncodedSound>(pathOf(key, soundKind));
}

Result<void> ChunkCache::store(const Digest &key, const EncodedSound &sound) const
{
    return writeEntry(pathOf(key, soundKind), sound.toBytes());
}

bool ChunkCache::hasVideo(const Digest &key) const
{
    return QFile::exists(pathOf(key, videoKind));
}

} // namespace reelwright
