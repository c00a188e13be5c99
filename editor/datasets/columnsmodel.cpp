// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <editor/datasets/columnsmodel.h>

#include <editor/data/fieldmodel.h>
#include <editor/theme/tokens.h>

#include <QWidget>

namespace reelwright {

void ColumnsModel::set(const ImportPlan &plan)
{
    beginResetModel();
    m_plan = plan;
    endResetModel();
}

void ColumnsModel::alter(const std::function<void(ImportPlan &)> &change)
{
    change(m_plan);
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, SectionCount - 1));
}

int ColumnsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_plan.columns().size());
}

int ColumnsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : SectionCount;
}

QString ColumnsModel::typeWords(const ColumnGuess &guess)
{
    if (guess.type == ColumnType::Text && guess.nearly != ColumnType::Text)
        return tr("Mostly %1").arg(FieldModel::typeName(fieldTypeOf(guess.nearly)).toLower());
    const QString type = FieldModel::typeName(fieldTypeOf(guess.type));
    return guess.ambiguous ? tr("%1?").arg(type) : type;
}

QString ColumnsModel::becomes(const ColumnPlan &column) const
{
    if (column.use == ColumnPlan::Unread)
        return tr("Not read");
    const QString name = column.use == ColumnPlan::New ? tr("%1 (new)").arg(column.made.name)
                                                       : column.field;
    const QString plain = column.use == ColumnPlan::New ? column.made.name : column.field;
    return plain == m_plan.key() ? tr("%1, key").arg(name) : name;
}

QVariant ColumnsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const ColumnPlan &column = m_plan.columns()[index.row()];
    if (role == Qt::ToolTipRole && index.column() == Looks)
        return column.guess.evidence;
    if (role == Qt::ForegroundRole) {
        const Tokens &tokens = tokensOf(qobject_cast<QWidget *>(QObject::parent()));
        if (index.column() == Becomes)
            return tokens[column.use == ColumnPlan::Unread ? Token::Text2 : Token::Data];
        if (index.column() == Looks && column.guess.ambiguous)
            return tokens[Token::Warn];
        return index.column() == Column ? QVariant() : tokens[Token::Text2];
    }
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    switch (index.column()) {
    case Column:
        return column.column;
    case Values:
        return column.first.isEmpty() ? tr("No value") : column.first.join(QStringLiteral(" · "));
    case Looks:
        return typeWords(column.guess);
    default:
        return becomes(column);
    }
}

QVariant ColumnsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section >= SectionCount)
        return {};
    const QString titles[] = {tr("Column"), tr("First values"), tr("Looks like"), tr("Becomes")};
    return titles[section];
}

} // namespace reelwright
