// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDir>
#include <QFileInfo>

namespace reelwright::test {

// Whether this process has one of SQLite's temporary files open.
inline bool hasTemporaryFile()
{
    const QDir open(QStringLiteral("/proc/self/fd"));
    for (const QFileInfo &file : open.entryInfoList(QDir::Files | QDir::System))
        if (file.symLinkTarget().contains(QLatin1String("etilqs_")))
            return true;
    return false;
}

} // namespace reelwright::test
