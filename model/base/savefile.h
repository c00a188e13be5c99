// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <model/base/result.h>

#include <QByteArray>
#include <QString>

namespace reelwright {

// That nothing can be written there. Where the place refuses (no such folder, no permission, a disk
// for reading only) it is for another place to be named, ErrorCode::Input; all else, like a full
// disk, is passing.
tl::unexpected<Error> notWritten(const QString &path, const QString &reason);

// Writes to a temporary name beside `path` and renames when whole; at any failure the old file
// stays and nothing is left behind.
Result<void> saveFile(const QString &path, const QByteArray &bytes);

// The folder and those above it, as far as they are not there. Only a full disk is passing.
Result<void> makeFolder(const QString &path);

// All of a plain file; one of more than `most` bytes is refused.
Result<QByteArray> readFile(const QString &path, qint64 most = 1 << 30);

} // namespace reelwright
