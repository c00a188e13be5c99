// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <model/source/liveoptions.h>
#include <model/source/recordsource.h>

namespace reelwright {

// Records of a list in JSON, or of JSON Lines, that a server gives in one answer or in pages. They
// are fetched on a thread of the reader's, one page ahead; next() waits for it.
Result<std::unique_ptr<RecordReader>> openHttp(const SourceSpec &spec, const Secrets &secrets,
                                               const QList<Field> &fields,
                                               const ColumnMapping &mapping,
                                               const LiveOptions &options = {});

// Asks for as many pages as hold the first `most` records.
Result<ColumnSample> sampleHttp(const SourceSpec &spec, const Secrets &secrets, qsizetype most,
                                const std::function<bool()> &goOn, const LiveOptions &options = {});

} // namespace reelwright
