// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <model/base/stopping.h>
#include <model/document/historytable.h>
#include <model/document/parttable.h>

namespace reelwright {

// Ways through a document's history; for this folder's sources.

// A document as it was when somebody began to look back from there.
struct Whereabouts {
    QString path;
    HistoryTable history;
    PartRows rows;
    Template current;
};

// What of the rows differs at the end of the way.
Result<QList<PartEdit>> travel(const Whereabouts &from, const Database &file,
                               const QList<Step> &steps, const GoOn &goOn);
Result<Template> templateAt(const Whereabouts &now, const Database &file, StateId state,
                            const GoOn &goOn);

} // namespace reelwright
