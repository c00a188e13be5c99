// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <model/base/message.h>
#include <model/base/plainfile.h>

#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>

namespace reelwright {

namespace {

tl::unexpected<Error> unreadable(const QString &path)
{
    return fail(Message::tr("can't be read: ") + qt_error_string(errno), path);
}

tl::unexpected<Error> noFile(const QString &path)
{
    return fail(Message::tr("is no plain file"), path, Message::tr("put the file itself there"));
}

} // namespace

Result<std::unique_ptr<QFile>> openPlain(const QString &path)
{
    if (const auto stamp = stampOf(path); !stamp)
        return fail(stamp.error());
    // A pipe that has taken its place since is not waited for.
    const int opened =
        ::open(QFile::encodeName(path).constData(), O_RDONLY | O_NONBLOCK | O_NOCTTY | O_CLOEXEC);
    if (opened < 0)
        return unreadable(path);
    auto file = std::make_unique<QFile>(path);
    struct stat found = {};
    const bool plain = ::fstat(opened, &found) == 0 && S_ISREG(found.st_mode);
    if (!file->open(opened, QFile::ReadOnly, QFile::AutoCloseHandle))
        return fail(Message::tr("can't be read: ") + file->errorString(), path);
    if (!plain)
        return noFile(path);
    return file;
}

Result<FileStamp> stampOf(const QString &path)
{
    struct stat found = {};
    if (::stat(QFile::encodeName(path).constData(), &found) != 0)
        return unreadable(path);
    if (!S_ISREG(found.st_mode))
        return noFile(path);
    const auto nanoseconds = [](const timespec &time) {
        return qint64(time.tv_sec) * 1'000'000'000 + time.tv_nsec;
    };
    return FileStamp{found.st_dev, found.st_ino, found.st_size, nanoseconds(found.st_mtim),
                     nanoseconds(found.st_ctim)};
}

bool isAbsent(const QString &path)
{
    struct stat found = {};
    return ::lstat(QFile::encodeName(path).constData(), &found) != 0 &&
           (errno == ENOENT || errno == ENOTDIR);
}

} // namespace reelwright
