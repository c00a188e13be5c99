// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <model/document/database.h>
#include <model/template/templateparts.h>

namespace reelwright {

// The rows that a document's template lies in, and changes to them; for this folder's sources.

Result<PartRows> readParts(const Database &file);
Result<void> writeParts(const Database &file, const PartChanges &changes);

// Rows as they have become; none: gone.
using AlteredRows = QHash<PartKey, std::optional<TemplatePart>>;

// Takes a recorded changeset, or its inverse, over `rows` as `altered` has left them. False: it is
// damaged, or of other rows.
bool follow(const QByteArray &changeset, bool inverse, const PartRows &rows, AlteredRows &altered);

} // namespace reelwright
