// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <model/data/infercolumns.h>

namespace reelwright {

struct ColumnFields {
    Template value;
    QStringList added;      // fields
    QStringList passedOver; // columns that no field can be made of
};

// The template with a field for each column that it has none for yet. If viewers are known by the
// key of a new document, and the data has no such column that tells them apart, then from now on by
// the first column that does.
Result<ColumnFields> withFieldsOf(const Template &value, const ColumnSample &sample);

} // namespace reelwright
