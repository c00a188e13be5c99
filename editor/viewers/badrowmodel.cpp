// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <editor/viewers/badrowmodel.h>

#include <editor/session/words.h>

namespace reelwright {

namespace {

enum Column { LineColumn, FieldColumn, ValueColumn, ReasonColumn, ColumnCount };

} // namespace

void BadRowModel::set(const QList<BadRow> &rows)
{
    beginResetModel();
    m_rows = rows;
    endResetModel();
}

int BadRowModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int BadRowModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant BadRowModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const BadRow &row = m_rows[index.row()];
    if (role == Qt::ToolTipRole)
        return tr("%1:%2").arg(row.file).arg(row.line);
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case LineColumn:
        return Words::number(row.line);
    case FieldColumn:
        return row.column;
    case ValueColumn:
        return row.value;
    default:
        return row.reason;
    }
}

QVariant BadRowModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section >= ColumnCount)
        return {};
    const QString titles[] = {tr("Line"), tr("Field"), tr("Value"), tr("Why it is set aside")};
    return titles[section];
}

} // namespace reelwright
