// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <model/base/message.h>
#include <model/base/savefile.h>

#include <model/base/plainfile.h>

#include <QFileInfo>
#include <QSaveFile>
#include <cerrno>
#include <filesystem>
#include <sys/stat.h>
#include <unistd.h>

namespace reelwright {

namespace {

constexpr qsizetype longestName = 255; // bytes

bool refuses(const QString &path)
{
    const QByteArray name = QFile::encodeName(path);
    struct stat there = {};
    if (::lstat(name.constData(), &there) == 0 && S_ISDIR(there.st_mode))
        return true;
    if (name.size() - name.lastIndexOf('/') - 1 > longestName)
        return true;
    const QByteArray folder = QFile::encodeName(QFileInfo(path).absolutePath());
    if (::access(folder.constData(), W_OK | X_OK) == 0)
        return false;
    for (const int refusal : {EACCES, EPERM, EROFS, ENOENT, ENOTDIR, ELOOP, ENAMETOOLONG})
        if (errno == refusal)
            return true;
    return false;
}

} // namespace

tl::unexpected<Error> notWritten(const QString &path, const QString &reason)
{
    const QString what = Message::tr("can't be written: ") + reason;
    if (refuses(path))
        return fail(what, path, Message::tr("choose a folder that can be written to"));
    return fail(what, path, Message::tr("make room or choose another folder, then run it again"),
                ErrorCode::Passing);
}

Result<void> saveFile(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return notWritten(path, file.errorString());
    return {};
}

Result<void> makeFolder(const QString &path)
{
    std::error_code error;
    std::filesystem::create_directories(QFile::encodeName(path).constData(), error);
    if (!error)
        return {};
    const bool isFull = error == std::errc::no_space_on_device;
    return fail(Message::tr("the folder can't be made: ") + QString::fromStdString(error.message()),
                path, Message::tr("choose a folder that can be written to"),
                isFull ? ErrorCode::Passing : ErrorCode::Input);
}

Result<QByteArray> readFile(const QString &path, qint64 most)
{
    const auto file = openPlain(path);
    if (!file)
        return fail(file.error());
    if ((*file)->size() > most)
        return fail(Message::tr("is too large: %1 MB of at most %2")
                        .arg((*file)->size() >> 20)
                        .arg(most >> 20),
                    path);
    const QByteArray bytes = (*file)->read(most);
    if ((*file)->error() != QFile::NoError)
        return fail(Message::tr("can't be read: ") + (*file)->errorString(), path);
    return bytes;
}

} // namespace reelwright
