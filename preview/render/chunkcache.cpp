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

// The key stands in front of the entry, so that one under another's name is known as well.
template<class Entry>
std::optional<Entry> readEntry(const QString &path, const Digest &key)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        if (QFileInfo(path).isDir())
            QDir(path).removeRecursively();
        return std::nullopt;
    }
    if (file.read(key.size()) == key)
        if (Result<Entry> entry = Entry::fromBytes(file.readAll()); entry)
            return std::move(*entry);
    file.remove();
    return std::nullopt;
}

// Renamed without waiting for the disk: an entry that a power cut tears is recognised when read.
Result<void> writeEntry(const QString &path, const Digest &key, const QByteArray &entry)
{
    QDir().mkpath(QFileInfo(path).path());
    QTemporaryFile file(path + QStringLiteral(".XXXXXX.part"));
    const bool written = file.open() && file.write(key) == key.size() &&
                         file.write(entry) == entry.size() && file.flush() &&
                         std::rename(QFile::encodeName(file.fileName()), QFile::encodeName(path)) ==
                             0;
    if (!written)
        return fail(QStringLiteral("can't be written: ") + qt_error_string(errno), path,
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
    return readEntry<VideoChunk>(pathOf(key, videoKind), key);
}

Result<void> ChunkCache::store(const Digest &key, const VideoChunk &chunk) const
{
    return writeEntry(pathOf(key, videoKind), key, chunk.toBytes());
}

std::optional<EncodedSound> ChunkCache::sound(const Digest &key) const
{
    return readEntry<EncodedSound>(pathOf(key, soundKind), key);
}

Result<void> ChunkCache::store(const Digest &key, const EncodedSound &sound) const
{
    return writeEntry(pathOf(key, soundKind), key, sound.toBytes());
}

bool ChunkCache::hasVideo(const Digest &key) const
{
    return QFile::exists(pathOf(key, videoKind));
}

} // namespace reelwright
