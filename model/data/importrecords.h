// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <model/base/result.h>
#include <model/data/columnmapping.h>
#include <model/data/recordreader.h>
#include <model/data/viewersource.h>
#include <model/data/viewertable.h>
#include <model/template/template.h>

#include <QList>
#include <QString>
#include <QStringList>
#include <functional>

namespace reelwright {

inline constexpr qsizetype mostBadRows = 100'000;

struct RepeatedKey {
    QString key;
    QList<qint64> lines; // the first one was taken

    friend bool operator==(const RepeatedKey &, const RepeatedKey &) = default;
};

// What became of a source's records: each was taken or is among the bad ones.
struct ImportReport {
    qint64 read = 0;
    qint64 taken = 0;
    QList<BadRow> bad; // in the order of the source, with those whose key was there before
    QList<RepeatedKey> repeated;
    QStringList unusedColumns;
    QStringList unseenColumns; // asked for, and no record had them
    QStringList findings;      // of the columns' names, in sentences
};

// `read` and `taken` so far; false: stop.
using ImportProgress = std::function<bool(const ImportReport &soFar)>;

// Takes all records of a source into `table`, which is empty and made for `fields`. If it fails, is
// stopped (ErrorCode::Passing), or finds more bad rows than anybody reads, the table is empty
// again. `source` is the source's name for people, and `key` the field that viewers are known by.
Result<ImportReport> importRecords(RecordReader &reader, const QString &source,
                                   const QList<Field> &fields, const QString &key,
                                   const ColumnMapping &mapping, ViewerTable &table,
                                   const ImportProgress &progress = {});

} // namespace reelwright
