// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <editor/datasets/changesmodel.h>

namespace reelwright {

QList<ChangeLine> changeLines(const RowChanges &rows, const ViewerTable &before,
                              const ViewerTable &after, const QString &key)
{
    QList<ChangeLine> lines;
    const auto full = [&] { return lines.size() >= mostChangeLines; };
    for (const AlteredRow &row : rows.altered)
        for (const int index : row.fields) {
            const QString field = after.fields()[index].name;
            if (!full())
                lines.append({ChangeLine::Altered, cellAt(after, row.after, key), field,
                              cellAt(before, row.before, field), cellAt(after, row.after, field)});
        }
    for (const qint64 row : rows.gone)
        if (!full())
            lines.append({ChangeLine::Gone, cellAt(before, row, key), {}, {}, {}});
    for (const qint64 row : rows.added)
        if (!full())
            lines.append({ChangeLine::Added, cellAt(after, row, key), {}, {}, {}});
    return lines;
}

void ChangesModel::set(QList<ChangeLine> lines)
{
    beginResetModel();
    m_lines = std::move(lines);
    endResetModel();
}

int ChangesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

int ChangesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : SectionCount;
}

QVariant ChangesModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    const ChangeLine &line = m_lines[index.row()];
    const QString kinds[] = {tr("Added"), tr("Gone"), tr("Altered")};
    const auto value = [&line](const QString &text) {
        return text.isNull() && line.kind == ChangeLine::Altered ? tr("No value") : text;
    };
    switch (index.column()) {
    case Change:
        return kinds[line.kind];
    case Key:
        return line.key;
    case FieldName:
        return line.field;
    case Before:
        return value(line.before);
    default:
        return value(line.after);
    }
}

QVariant ChangesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section >= SectionCount)
        return {};
    const QString titles[] = {tr("Change"), tr("Key"), tr("Field"), tr("Before"), tr("After")};
    return titles[section];
}

} // namespace reelwright
