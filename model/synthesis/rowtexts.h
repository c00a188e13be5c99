// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <model/data/fieldcheck.h>

#include <QStringList>

namespace reelwright {

// Puts rows of texts into a table, checked as a source's would be.
class RowTexts {
public:
    RowTexts(const Template &contract, ViewerTable &table);

    // A text for each field, null: no value. An error names the field that it does not fit.
    Result<void> add(const QStringList &texts);

private:
    ViewerTable &m_table;
    std::vector<FieldCheck> m_checks;
    std::vector<std::string> m_bytes; // of the row at hand
    std::vector<Cell> m_cells;
};

} // namespace reelwright
