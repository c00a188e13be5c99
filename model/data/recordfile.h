// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <model/data/recordreader.h>
#include <model/template/template.h>

#include <memory>

namespace reelwright {

// A data file of any kind, open at its first record.
struct RecordFile {
    QString name; // for people
    std::unique_ptr<RecordReader> reader;
    bool hasHeader = false; // its columns are known before the first record
};

// By the name's ending, else by the first sign; "-" is standard input.
Result<RecordFile> openRecords(const QString &path, const QList<Field> &fields);

} // namespace reelwright
