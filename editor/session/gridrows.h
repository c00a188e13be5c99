// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <model/base/result.h>
#include <model/data/viewertable.h>

#include <QList>
#include <QString>
#include <QStringList>
#include <functional>
#include <span>
#include <vector>

namespace reelwright {

// Rows are counted from 0; four bytes each, as a grid holds the numbers of a million of them.
using RowNumbers = std::vector<quint32>;

// Which rows a grid shows, and in which order.
struct RowQuery {
    QString filter{}; // SQL that the sandbox has let through, over the table's columns; empty: all
    QString words{};  // each is in one of the fields, whatever the case and the accents; empty: any
    QString sortBy{}; // a field; empty: in the data's order
    bool descending = false;
    QString sortSql{}; // like `filter`: what to sort by that is no field's column

    bool isAll() const { return filter.isEmpty() && words.isEmpty() && sortBy.isEmpty(); }
    friend bool operator==(const RowQuery &, const RowQuery &) = default;
};

// One pass over the table; texts are sorted as the locale has it, rows without a value come last.
// `goOn` is asked now and then; false gives an error of ErrorCode::Passing.
Result<RowNumbers> findRows(const ViewerTable &table, const RowQuery &query,
                            const std::function<bool()> &goOn);
// Their values, in the order of the table's fields; null where there is none.
QList<QStringList> readRows(const ViewerTable &table, std::span<const quint32> rows);
// What an expression that the sandbox has let through comes to for a row; null: no value.
Result<QString> valueFor(const ViewerTable &table, const QString &sql, qint64 row);

} // namespace reelwright
