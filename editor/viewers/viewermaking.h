// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <editor/session/rowedits.h>
#include <model/base/result.h>
#include <model/template/template.h>

namespace reelwright {

// Viewers that are made by hand, for the end of a table of the template's fields. Their keys are
// ones that no other viewer has. For the viewers' thread.

// One with the fields' examples, and made-up values where there is none.
Result<InsertRows> newViewer(const Template &value, const ViewerTable &viewers);
// Others like these, but for the key.
Result<InsertRows> likeViewers(const Template &value, const ViewerTable &viewers,
                               const QList<qint64> &rows);

} // namespace reelwright
