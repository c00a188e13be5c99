// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <model/data/columnmapping.h>
#include <model/data/recordreader.h>
#include <model/template/template.h>

#include <memory>

namespace reelwright {

// What is known of a data file; the rest is detected.
struct FileForm {
    enum Kind { Unknown, Csv, Json, JsonLines };
    Kind kind = Unknown; // by the name's ending, else by the first sign
    QString encoding;
    QString delimiter;
    QString pointer; // to the list of records in JSON; empty: it is the file
};

// A data file of any kind, open at its first record.
struct RecordFile {
    QString name; // for people
    std::unique_ptr<RecordReader> reader;
    bool hasHeader = false; // its columns are known before the first record
};

// "-" is standard input.
Result<RecordFile> openRecords(const QString &path, const QList<Field> &fields,
                               const ColumnMapping &mapping = {}, const FileForm &form = {});

} // namespace reelwright
