// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <model/source/recordsource.h>

#include <QStringList>

namespace reelwright {

// What a source shows of itself before it is read.
struct SourceLook {
    SourceSpec spec;            // with what was detected of its kind
    QString detectedEncoding{}; // and delimiter: of CSV, with the reasons for people
    QString detectedDelimiter{};
    QString encodingEvidence{};
    QString delimiterEvidence{};
    QStringList parts{}; // of XLSX its sheets, of SQLite its tables
    ColumnSample sample{};
    std::optional<Error> fault{}; // why there is no sample
};

// Reads as much of it as that takes; for workers. `isNew`: only the file's name is known.
SourceLook lookAt(SourceSpec spec, bool isNew, const Secrets &secrets, const std::stop_token &stop);

QString delimiterName(const QString &delimiter); // "Comma", "Tab"

} // namespace reelwright
