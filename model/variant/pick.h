// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <model/binding/compiledtemplate.h>
#include <model/data/viewertable.h>

#include <QList>
#include <QStringList>
#include <functional>
#include <optional>

namespace reelwright {

// Which viewers of a table are looked at beside each other.
struct Pick {
    static constexpr int limit = 64; // more can't be told apart

    QStringList
        keys{};       // these, in this order, `limit` at most; the rest is for when there are none
    QString filter{}; // an expression; empty: all viewers
    bool onePerPath = false;       // of those who get the same scenes the first
    std::optional<quint64> seed{}; // at random; the same ones for the same seed and data
    int most = 16;

    friend bool operator==(const Pick &, const Pick &) = default;
};

struct PickedRow {
    qint64 row = 0;     // from 0, in the table's order
    qint64 viewers = 1; // that are on the same path, among those of the filter; else 1

    friend bool operator==(const PickedRow &, const PickedRow &) = default;
};

// In the table's order; one per path: those with the most viewers first. `table` has the template's
// fields. Keys that are not there are passed over. Refused: a filter that can't be compiled.
// `goOn` is asked now and then; false: ErrorCode::Passing.
Result<QList<PickedRow>> pickRows(const ViewerTable &table, const Template &value, const Pick &pick,
                                  const ResolveInputs &inputs = {},
                                  const std::function<bool()> &goOn = {});

// The indexes of what differs between rows of as many values, those first that differ in the most
// rows.
QList<int> differingValues(const QList<QStringList> &rows);

} // namespace reelwright
