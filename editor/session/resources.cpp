// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <editor/session/resources.h>

#include <QCoreApplication>
#include <QDir>

namespace reelwright {

QString resourceFolder()
{
    const QDir installed(QCoreApplication::applicationDirPath() +
                         QStringLiteral("/../share/reelwright"));
    return installed.exists() ? installed.canonicalPath()
                              : QStringLiteral(REELWRIGHT_SOURCE_DIR "/resources");
}

} // namespace reelwright
