// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <model/data/columnmapping.h>
#include <model/source/sourcespec.h>

#include <QByteArray>

namespace reelwright {

// Where a dataset's rows come from, and how they were mapped.
struct Origin {
    SourceSpec source;
    ColumnMapping mapping;
};

// What a dataset keeps of it, with the other members of `before` ("profiles") as they were.
QByteArray originText(const Origin &origin, const QByteArray &before = {});
// Refused: a dataset that remembers no source, such as viewers made by hand.
Result<Origin> originFrom(const QByteArray &text);

} // namespace reelwright
