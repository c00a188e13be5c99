// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "openedtemplate.h"

namespace reelwright::cli {

Result<OpenedTemplate> openTemplate(const std::string &path, const QString &unpackFolder)
{
    OpenedTemplate opened;
    QString folder = unpackFolder;
    if (folder.isEmpty()) {
        opened.folder = std::make_unique<QTemporaryDir>();
        if (!opened.folder->isValid())
            return fail(QStringLiteral("can't be made: ") + opened.folder->errorString(),
                        QStringLiteral("temporary folder"),
                        QStringLiteral("set TMPDIR to a folder with room"), ErrorCode::Passing);
        folder = opened.folder->path();
    }
    Result<LoadedTemplate> loaded = loadTemplate(QString::fromStdString(path), folder);
    if (!loaded)
        return fail(loaded.error());
    opened.loaded = std::move(*loaded);
    return opened;
}

} // namespace reelwright::cli
