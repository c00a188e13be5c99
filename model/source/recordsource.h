// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <model/base/result.h>
#include <model/data/columnmapping.h>
#include <model/data/infercolumns.h>
#include <model/data/recordreader.h>
#include <model/source/liveoptions.h>
#include <model/source/sourcespec.h>

#include <functional>
#include <memory>

namespace reelwright {

// Gives the secret that has this name; an error if there is none or nobody lets it out.
using Secrets = std::function<Result<QString>(const QString &name)>;

// What the source is opened with; empty: it needs none.
Result<QString> secretOf(const SourceSpec &spec, const Secrets &secrets);

// For people: without user, query and whatever else may be secret.
QString sourceName(const SourceSpec &spec);

// The source's records with a value for each of `fields`, at the first one. Blocks; for any thread,
// and the reader stays on that thread.
Result<std::unique_ptr<RecordReader>> openSource(const SourceSpec &spec, const Secrets &secrets,
                                                 const QList<Field> &fields,
                                                 const ColumnMapping &mapping,
                                                 const LiveOptions &live = {});

// Its columns and up to `most` of its first records, whatever a template asks for.
Result<ColumnSample> sampleOf(const SourceSpec &spec, const Secrets &secrets,
                              qsizetype most = sampleRows, const std::function<bool()> &goOn = {},
                              const LiveOptions &live = {});
Result<QStringList> columnsOf(const SourceSpec &spec, const Secrets &secrets,
                              const LiveOptions &live = {});

} // namespace reelwright
