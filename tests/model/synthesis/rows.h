// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/fixtures.h"

#include <model/data/fieldcheck.h>

namespace reelwright::test {

// A table's rows as texts, null for no value.
inline QList<QStringList> rowsOf(const ViewerTable &table)
{
    QList<QStringList> rows;
    sqlite3_stmt *statement = nullptr;
    sqlite3_prepare_v2(table.database(), "SELECT * FROM viewer ORDER BY row_", -1, &statement,
                       nullptr);
    while (sqlite3_step(statement) == SQLITE_ROW) {
        QStringList row;
        for (int i = 1; i < sqlite3_column_count(statement); ++i) {
            const auto *bytes = reinterpret_cast<const char *>(sqlite3_column_text(statement, i));
            row.append(bytes ? QString::fromUtf8(bytes, sqlite3_column_bytes(statement, i))
                             : QString());
        }
        rows.append(row);
    }
    sqlite3_finalize(statement);
    return rows;
}

inline QStringList columnOf(const ViewerTable &table, const char *field)
{
    QStringList values;
    qsizetype index = 0;
    while (index < table.fields().size() && table.fields()[index].name != u(field))
        ++index;
    for (const QStringList &row : rowsOf(table))
        values.append(row.value(index));
    return values;
}

// What the contract says against a table's rows; empty: nothing.
inline QString faultIn(const ViewerTable &table, const Template &contract)
{
    for (const QStringList &row : rowsOf(table))
        for (qsizetype i = 0; i < row.size(); ++i) {
            const Field &field = contract.fields[i];
            const std::string bytes = row[i].toStdString();
            Cell cell;
            const QString reason = FieldCheck(field, field.name == contract.key).read(bytes, cell);
            if (!reason.isEmpty())
                return field.name + u" '" + row[i] + u"' " + reason;
        }
    return {};
}

} // namespace reelwright::test
