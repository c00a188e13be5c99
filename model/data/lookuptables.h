// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <model/base/result.h>
#include <model/data/viewersource.h>
#include <model/data/viewertable.h>
#include <model/template/template.h>

#include <map>
#include <memory>
#include <string>
#include <string_view>

namespace reelwright {

// The rows of a template's lookup tables, found by their keys. Once filled, any thread may read it.
class LookupTables {
public:
    LookupTables();
    LookupTables(LookupTables &&) noexcept;
    LookupTables &operator=(LookupTables &&) noexcept;
    ~LookupTables();

    // Takes a table's rows from a data file, as ViewerSource reads them; those that don't fit its
    // fields, or whose key another one has, are in `bad` (null: not told of).
    Result<void> read(const LookupTable &table, const QString &path, QList<BadRow> *bad = nullptr);
    // Takes them from `rows`, whose fields are the table's.
    Result<void> take(const LookupTable &table, const ViewerTable &rows, const QString &from = {},
                      QList<BadRow> *bad = nullptr);

    bool has(std::string_view table) const;
    // What the row of that key has for a field; valid as long as this is. None: there is no such
    // row, or it has no value.
    Cell find(std::string_view table, std::string_view key, std::string_view field) const;

private:
    struct Rows;
    std::map<std::string, std::unique_ptr<Rows>, std::less<>> m_tables;
};

} // namespace reelwright
