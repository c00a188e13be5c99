// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <model/base/message.h>
#include <model/base/savefile.h>

#include <model/base/plainfile.h>

#include <QSaveFile>
#include <filesystem>

namespace reelwright {

Result<void> saveFile(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return fail(Message::tr("can't be written: ") + file.errorString(), path,
                    Message::tr("make room or choose another folder, then run it again"),
                    ErrorCode::Passing);
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
