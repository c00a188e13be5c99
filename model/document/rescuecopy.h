// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <model/base/stopping.h>
#include <model/document/database.h>
#include <model/template/templateparts.h>

#include <QStringList>

namespace reelwright {

// Copies a damaged document to read what is left of it; for this folder's sources. The copy comes
// with the log that a program has left beside the document, and is as long as its header says:
// SQLite reads nothing of a file that was cut short, nor of a log that it can't write an index to.
Result<void> copyDamaged(const QString &path, const QString &copy, const GoOn &goOn);

// All rows that lead from either end of each kind to the first page that can't be read; the kinds
// of which there were more are told in `torn`.
PartRows readableParts(const Database &file, QStringList &torn);

} // namespace reelwright
