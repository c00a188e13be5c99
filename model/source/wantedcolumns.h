// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <model/base/message.h>
#include <model/base/result.h>

#include <QList>
#include <QStringList>
#include <vector>

namespace reelwright {

// Marks the chosen ones of a database's columns as `wanted`, and no others. Refused: one of bytes.
// `shown`: the database, for people.
template<class Column>
Result<void> want(std::vector<Column> &columns, const QList<int> &chosen, const QStringList &names,
                  const QString &shown)
{
    for (Column &column : columns)
        column.wanted = false;
    for (const int index : chosen) {
        Column &column = columns.at(size_t(index));
        if (column.bytes)
            return fail(Message::tr("the column '%1' holds bytes, which no field can hold")
                            .arg(names[index]),
                        shown,
                        Message::tr("leave it out, or choose a column with a text or an address"));
        column.wanted = true;
    }
    return {};
}

} // namespace reelwright
