// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <model/base/savefile.h>

#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <filesystem>

namespace reelwright {

Result<void> saveFile(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return fail(QStringLiteral("can't be written: ") + file.errorString(), path,
                    QStringLiteral("make room or choose another folder, then run it again"),
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
    return fail(QStringLiteral("the folder can't be made: ") +
                    QString::fromStdString(error.message()),
                path, QStringLiteral("choose a folder that can be written to"),
                isFull ? ErrorCode::Passing : ErrorCode::Input);
}

Result<void> openToRead(QFile &file)
{
    if (const QFileInfo info(file.fileName()); info.exists() && !info.isFile())
        return fail(QStringLiteral("is no plain file"), file.fileName());
    if (!file.open(QIODevice::ReadOnly))
        return fail(QStringLiteral("can't be read: ") + file.errorString(), file.fileName());
    return {};
}

Result<QByteArray> readFile(const QString &path)
{
    QFile file(path);
    return openToRead(file).map([&] { return file.readAll(); });
}

} // namespace reelwright
