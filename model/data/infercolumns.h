// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <model/base/result.h>
#include <model/data/columntype.h>
#include <model/template/template.h>

#include <QBitArray>
#include <QList>
#include <QStringList>
#include <functional>

namespace reelwright {

// The first records of a data file, whatever a template asks for.
struct ColumnSample {
    QStringList columns;
    QList<QStringList> rows;  // a cell for each column
    QList<QBitArray> typed{}; // the same, as in Record; empty: none
};

// What a column would be as a field.
struct InferredColumn {
    QString column;
    Field field;           // its name is one that matchColumns() finds the column by
    bool distinct = false; // there are rows, and each has its own value
    ColumnGuess guess{};

    friend bool operator==(const InferredColumn &, const InferredColumn &) = default;
};

// What guessColumn() says of each column, and a field of that type, with a made-up example. Numbers
// that would lose something as such (leading zeros, more digits than are kept) are texts, and a
// link needs "://". Left out: columns that no field's name can be made of, and those of which two
// have the same.
QList<InferredColumn> inferColumns(const ColumnSample &sample);
// A guess for each of the sample's columns.
QList<ColumnGuess> guessColumns(const ColumnSample &sample);

// The mapping with each column read as its values in the sample are spelled, as far as the field's
// type goes with that.
ColumnMapping readAsGuessed(ColumnMapping mapping, const QList<Field> &fields,
                            const ColumnSample &sample);

inline constexpr qsizetype sampleRows = 1000;
// Up to `most` records; those that can't be read are passed over. `goOn` is asked now and then,
// false ends it with what was read.
Result<ColumnSample> sampleColumns(const QString &path, qsizetype most = sampleRows,
                                   const std::function<bool()> &goOn = {});

} // namespace reelwright
