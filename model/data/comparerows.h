// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <model/base/result.h>
#include <model/data/columnmapping.h>
#include <model/data/viewertable.h>

#include <QList>
#include <QString>
#include <QStringList>
#include <functional>
#include <vector>

namespace reelwright {

// A row by its `row_` in the tables before and after.
struct AlteredRow {
    qint64 before = 0;
    qint64 after = 0;
    QList<int> fields; // that differ, as indexes of the table after; shared by rows that agree
};

// What a refresh would do. Viewers are the same if their keys are.
struct RowChanges {
    std::vector<qint64> added; // rows of the table after
    std::vector<qint64> gone;  // rows of the table before
    std::vector<AlteredRow> altered;
    qint64 same = 0;
};

// Values are compared in the fields that both tables have, by name. Of rows that share a key within
// a table the first is compared, and the others count as gone or added. `goOn` false: an error.
Result<RowChanges> compareRows(const ViewerTable &before, const ViewerTable &after,
                               const QString &key, const std::function<bool()> &goOn = {});

// A cell as text, for showing changes; null: no value.
QString cellAt(const ViewerTable &table, qint64 row, const QString &field);

// What is different about a source's columns since they were mapped.
struct ColumnChanges {
    QStringList added;
    QStringList gone;
    QStringList fieldsWithout; // the fields that were read from those that are gone

    bool isEmpty() const { return added.isEmpty() && gone.isEmpty(); }
};
ColumnChanges columnChanges(const ColumnMapping &mapping, const QStringList &columns);

} // namespace reelwright
