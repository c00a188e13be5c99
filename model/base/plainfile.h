// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <model/base/result.h>

#include <QFile>
#include <QString>
#include <memory>

namespace reelwright {

// Files that somebody else has put where they are. What else can lie under a name (a folder, a
// device, a pipe, a link that leads nowhere or round) is refused at once, without waiting for it.

Result<std::unique_ptr<QFile>> openPlain(const QString &path); // for reading

// What tells, without reading it, that a file is another than it was.
struct FileStamp {
    quint64 device = 0;
    quint64 number = 0;
    qint64 bytes = 0;
    qint64 modified = 0; // nanoseconds since 1970
    qint64 altered = 0;  // the same, of its entry: nobody can set it back

    friend bool operator==(const FileStamp &, const FileStamp &) = default;
};
Result<FileStamp> stampOf(const QString &path);

bool isAbsent(const QString &path); // nothing at all has that name

} // namespace reelwright
