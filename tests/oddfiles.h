// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QString>
#include <sys/stat.h>

namespace reelwright::test {

// What can lie where a file should be, and would stop or drown who opens it as one.
inline bool makePipe(const QString &path)
{
    return ::mkfifo(QFile::encodeName(path).constData(), 0600) == 0;
}

inline bool makeLinkLoop(const QString &path)
{
    return QFile::link(path, path);
}

// Takes no room, and reads as zeros.
inline bool makeHuge(const QString &path, qint64 bytes)
{
    QFile file(path);
    return file.open(QFile::WriteOnly) && file.resize(bytes);
}

} // namespace reelwright::test
