// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <editor/data/tablemodel.h>

#include <editor/data/fieldmodel.h>

namespace reelwright {

TableModel::TableModel(Session &session, QObject *parent)
    : QAbstractListModel(parent), m_session(session)
{
    connect(&session, &Session::changed, this, [this](Session::Changes changes) {
        if (changes & (Session::Change::Template | Session::Change::Edit))
            takeTables();
    });
    takeTables();
}

void TableModel::takeTables()
{
    const QList<LookupTable> tables = m_session.hasTemplate() ? m_session.value().tables
                                                              : QList<LookupTable>();
    if (tables == m_tables)
        return;
    beginResetModel();
    m_tables = tables;
    m_rows.clear();
    for (qsizetype table = 0; table < m_tables.size(); ++table) {
        m_rows.append({table, -1});
        for (qsizetype column = 0; column < m_tables[table].fields.size(); ++column)
            m_rows.append({table, column});
    }
    endResetModel();
}

int TableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QString TableModel::words(const Row &row) const
{
    const LookupTable &table = m_tables[row.table];
    if (row.column < 0)
        return tr("%1, a lookup table; rows are found by %2").arg(table.name, table.key);
    const Field &column = table.fields[row.column];
    return column.name == table.key
               ? tr("%1 · rows are found by it").arg(FieldModel::typeName(column.type))
               : tr("%1 · lookup(%2, …, %3)")
                     .arg(FieldModel::typeName(column.type), table.name, column.name);
}

QVariant TableModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Row &row = m_rows[index.row()];
    const LookupTable &table = m_tables[row.table];
    const Field *column = row.column < 0 ? nullptr : &table.fields[row.column];
    switch (role) {
    case Qt::DisplayRole:
        return column ? column->name : table.name;
    case Table:
        return table.name;
    case Column:
        return column ? column->name : QString();
    case Type:
        return column ? int(column->type) : -1;
    case Key:
        return column && column->name == table.key;
    case Qt::ToolTipRole:
        return words(row);
    case Qt::AccessibleTextRole:
        return QStringList{column ? column->name : table.name, words(row)}.join(
            QStringLiteral(", "));
    default:
        return {};
    }
}

} // namespace reelwright
