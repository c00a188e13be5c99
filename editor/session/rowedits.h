// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <model/data/viewertable.h>

#include <string>
#include <variant>
#include <vector>

namespace reelwright {

// A cell's value with its own text. In memory only, as all that viewers' data says.
using OwnCell = std::variant<std::monostate, std::string, qint64, double>;

struct SetCell {
    qint64 row = 0;
    int field = 0;
    OwnCell value;
};

// Rows with their places, ascending: where each will stand.
struct InsertRows {
    struct Row {
        qint64 row = 0;
        std::vector<OwnCell> cells;
    };
    std::vector<Row> rows;
};

struct RemoveRows {
    std::vector<qint64> rows; // ascending
};

// What can be done to viewers by hand. Rows are counted from 0.
using RowEdit = std::variant<SetCell, InsertRows, RemoveRows>;

OwnCell ownedCell(const Cell &cell);
Cell lookAt(const OwnCell &cell);
// Does it; returns what undoes it. Refused before anything changes: rows that are not there, all
// rows removed, and a key (`keyField`: its column) that another row has.
Result<RowEdit> apply(ViewerTable &table, int keyField, const RowEdit &edit);

} // namespace reelwright
