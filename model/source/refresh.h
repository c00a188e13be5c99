// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <model/data/comparerows.h>
#include <model/data/importrecords.h>
#include <model/source/recordsource.h>

namespace reelwright {

// A source's records, taken into a table of their own.
struct Intake {
    ViewerTable table;
    ImportReport report;
};
Result<Intake> takeIn(const SourceSpec &spec, const Secrets &secrets, const QList<Field> &fields,
                      const QString &key, const ColumnMapping &mapping,
                      const ImportProgress &progress = {}, const LiveOptions &live = {});

// The same of a source that was read before, and what is different. Nothing has been taken over
// when it returns: the old table is as it was, and the new one waits beside it.
struct Refresh {
    Intake intake;
    ColumnChanges columns;
    RowChanges rows;
};
// An error if columns are gone that the mapping reads, or if no record can be used.
Result<Refresh> readAgain(const SourceSpec &spec, const Secrets &secrets,
                          const QList<Field> &fields, const QString &key,
                          const ColumnMapping &mapping, const ViewerTable &before,
                          const ImportProgress &progress = {}, const LiveOptions &live = {});

} // namespace reelwright
