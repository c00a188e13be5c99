// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "badrows.h"

#include <model/data/csvwriter.h>

#include <cstdio>

namespace reelwright::cli {

Result<void> tellBadRows(const QList<BadRow> &rows, const std::string &file)
{
    if (!file.empty())
        return saveBadRows(text(file), rows);
    constexpr qsizetype most = 20;
    for (const BadRow &row : rows.first(std::min(most, rows.size())))
        std::fprintf(stderr, "%s:%lld: %s %s\n", qUtf8Printable(row.file),
                     static_cast<long long>(row.line), qUtf8Printable(row.column),
                     qUtf8Printable(row.reason));
    if (rows.size() > most)
        std::fprintf(stderr, "and %lld more (--bad-rows FILE saves them all)\n",
                     static_cast<long long>(rows.size() - most));
    return {};
}

} // namespace reelwright::cli
