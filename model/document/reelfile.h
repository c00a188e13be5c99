// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <model/base/staging.h>
#include <model/document/database.h>
#include <model/document/filefacts.h>

#include <QDir>
#include <optional>

namespace reelwright {

inline constexpr int reelApplicationId = 0x5265656c; // "Reel"
inline constexpr int reelSchemaVersion = 2;

// How a document's file is made and opened; for the sources of this folder.

// Where nothing is.
Result<Database> createReel(const QString &path);

// Checks, in this order and before anything else is read: the bytes of the header, that the schema
// is ours to the letter (so no trigger or view can run), and SQLite's quick_check. A file of an
// older version is brought to ours for editing, after a copy was made beside it
// ("name.version-1.reel"), and left as it is for reading.
Result<Database> openReel(const QString &path, Database::Mode mode);

// The schema's version in the header of a document that this program knows.
Result<int> reelVersion(const QString &path);

// Where the file lies, links followed; one that is not there yet as far as its folders are.
QString realPath(const QString &path);
QDir realFolder(const QString &path);

// A document's media lie in a folder at or below its own real one, through links as well. `path`:
// the document, for the message.
Result<void> checkMediaRoot(const QString &root, const QDir &folder, const QString &path);

// Gives a finished file its name. What a document that is gone has left beside that name is
// removed: SQLite would take it for this one's.
Result<void> publishReel(Staging &staging, const QString &path);

Result<QString> setting(const Database &file, const QString &name); // empty if there is none
// Anything but a number from 0 on is damage.
Result<std::optional<qint64>> wholeSetting(const Database &file, const QString &name);
Result<void> setSetting(const Database &file, const QString &name, const QString &value);
Result<FileFacts> readFileFacts(const Database &file);
Result<void> writeFileFacts(const Database &file, const FileFacts &facts);

} // namespace reelwright
