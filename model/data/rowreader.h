// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <model/data/columnmapping.h>
#include <model/data/infercolumns.h>
#include <model/data/recordreader.h>

#include <functional>
#include <memory>

namespace reelwright {

// One row of a table, with a cell for each of its columns.
struct Row {
    struct Fault {
        int column = -1; // -1: the row as a whole
        QString reason;
        QString value;
    };
    qint64 line = 0;                      // its number, from 1, for people to find it by
    std::vector<std::string_view> values; // UTF-8, empty: none; valid until the next one is read
    std::vector<unsigned char> typed;     // as in Record
    std::vector<Fault> faults;            // cells that can't be read; they matter if asked for
};

// A source whose columns are known as soon as it is open: databases, spreadsheets.
class RowReader {
public:
    virtual ~RowReader() = default;
    virtual const QStringList &columns() const = 0;     // distinct, none empty
    virtual QStringList findings() const { return {}; } // where the source names them otherwise
    // False: there is no further one.
    virtual Result<bool> next(Row &row) = 0;
};

// The fields' values of each row.
Result<std::unique_ptr<RecordReader>>
mapRows(std::unique_ptr<RowReader> rows, const QList<Field> &fields, const ColumnMapping &mapping);
// Up to `most` rows; false of `goOn` ends it with what was read.
Result<ColumnSample> sampleOf(RowReader &rows, qsizetype most,
                              const std::function<bool()> &goOn = {});

// Of a source whose columns are known when it was read, like JSON: opened with no fields to find
// its columns, and again with a field for each.
using OpenRecords = std::function<Result<std::unique_ptr<RecordReader>>(
    const QList<Field> &fields, const ColumnMapping &mapping)>;
Result<ColumnSample> sampleOf(const OpenRecords &open, qsizetype most,
                              const std::function<bool()> &goOn = {});

} // namespace reelwright
