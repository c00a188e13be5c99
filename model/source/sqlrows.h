// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <model/data/rowreader.h>

#include <QList>

namespace reelwright {

// Rows of a database, of which only the chosen columns leave it. On one thread.
class SqlRows : public RowReader {
public:
    // To be called before the first row, if at all: without it all columns are read. The others
    // then have no value in any row. Refused: columns of bytes, which no field can hold.
    virtual Result<void> choose(const QList<int> &columns) = 0;
};

} // namespace reelwright
