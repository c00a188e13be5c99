// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pngfile.h"

#include <model/base/savefile.h>

#include <QBuffer>

namespace reelwright::cli {

Result<void> savePng(const QImage &image, const QString &path)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    if (!image.save(&buffer, "PNG"))
        return fail(QStringLiteral("can't be written as PNG"), path, {}, ErrorCode::Internal);
    return saveFile(path, bytes);
}

} // namespace reelwright::cli
