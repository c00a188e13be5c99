// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <model/source/liveoptions.h>
#include <model/source/recordsource.h>
#include <model/source/sqlrows.h>

namespace reelwright {

// Rows of a table or of one SELECT, of PostgreSQL or through ODBC, at the first one. They are read
// as they come, in a transaction that changes nothing. On the thread that calls it.
Result<std::unique_ptr<SqlRows>> openSql(const SourceSpec &spec, const Secrets &secrets,
                                         const LiveOptions &options = {});

// The same as records: only the columns that fields are read from leave the database.
Result<std::unique_ptr<RecordReader>> openSqlRecords(const SourceSpec &spec, const Secrets &secrets,
                                                     const QList<Field> &fields,
                                                     const ColumnMapping &mapping,
                                                     const LiveOptions &options = {});

Result<ColumnSample> sampleSql(const SourceSpec &spec, const Secrets &secrets, qsizetype most,
                               const std::function<bool()> &goOn, const LiveOptions &options = {});

} // namespace reelwright
