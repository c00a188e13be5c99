// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What the viewers' grid shows of its cells and headers.
#include <editor/viewers/viewergridmodel.h>

#include <editor/session/words.h>

namespace reelwright {

namespace {

// As people say it; typed and kept it is 1 or 0.
QString spoken(const QString &value, bool isAnswer)
{
    return !isAnswer || value.isEmpty()  ? value
           : value == QLatin1String("1") ? ViewerGridModel::tr("yes")
                                         : ViewerGridModel::tr("no");
}

bool isNumber(FieldType type)
{
    return type == FieldType::Integer || type == FieldType::Decimal || type == FieldType::Money;
}

} // namespace

int ViewerGridModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_rows.count;
}

int ViewerGridModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_fields.size() + m_inferred.size());
}

QString ViewerGridModel::nameOf(int column) const
{
    if (column < 0 || column >= columnCount())
        return {};
    return isInferred(column) ? m_inferred[column - m_fields.size()].name : m_fields[column].name;
}

ViewerGridModel::Seen ViewerGridModel::cellAt(int row, int column) const
{
    const GridRow *values = m_pages.row(row);
    if (!m_typed.isEmpty())
        if (const auto typed = m_typed.constFind({viewerAt(row), column}); typed != m_typed.cend())
            return {&*typed, values};
    if (!values || column >= values->values.size())
        return {};
    return {&values->values[column], values};
}

QString ViewerGridModel::tipOf(const Seen &cell, int column) const
{
    QStringList lines{*cell.text};
    if (cell.row && cell.row->refused.contains(column))
        lines += tr("No consent to “%1”: everything that reads this field finds no value")
                     .arg(m_fields[column].purpose);
    if (isInferred(column)) {
        const QString fault = cell.row ? cell.row->faults.value(column) : QString();
        lines = {fault.isEmpty() ? *cell.text : fault,
                 tr("Inferred: %1").arg(m_inferred[column - m_fields.size()].expression)};
    }
    lines.removeAll(QString());
    return lines.join(u'\n');
}

QVariant ViewerGridModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_rows.count)
        return {};
    const int column = index.column();
    switch (role) {
    case Number:
        return !isInferred(column) && isNumber(m_fields[column].type);
    case Inferred:
        return isInferred(column);
    case Shown:
        return index.row() == m_shown;
    case Qt::DisplayRole:
    case Qt::EditRole:
    case Pending:
    case Missing:
    case Refused:
    case Fault:
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        break;
    default:
        return {};
    }
    const Seen cell = cellAt(index.row(), column);
    if (role == Pending)
        return !cell.text;
    if (role == Missing)
        return cell.text && cell.text->isNull();
    if (!cell.text)
        return {};
    const bool refused = cell.row && cell.row->refused.contains(column);
    const bool isAnswer = !isInferred(column) && m_fields[column].type == FieldType::Boolean &&
                          (*cell.text == QLatin1String("1") || *cell.text == QLatin1String("0"));
    const QString text = spoken(*cell.text, isAnswer);
    const QString fault = cell.row ? cell.row->faults.value(column) : QString();
    switch (role) {
    case Refused:
        return refused;
    case Fault:
        return fault;
    case Qt::ToolTipRole:
        return tipOf(cell, column);
    case Qt::AccessibleTextRole:
        return !fault.isEmpty()      ? fault
               : cell.text->isNull() ? tr("no value")
               : refused             ? tr("%1, no consent: read as no value").arg(text)
                                     : text;
    case Qt::EditRole:
        return *cell.text;
    default:
        return text;
    }
}

QVariant ViewerGridModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical) {
        if (role == Shown)
            return section == m_shown;
        return role == Qt::DisplayRole ? QVariant(Words::number(viewerAt(section) + 1))
                                       : QVariant();
    }
    if (section >= columnCount())
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return nameOf(section);
    case Qt::ToolTipRole: {
        const QString sorts = tr("Sort by %1: up, down, and as in the data").arg(nameOf(section));
        return isInferred(section)
                   ? tr("Inferred: %1").arg(m_inferred[section - m_fields.size()].expression) +
                         u'\n' + sorts
                   : sorts;
    }
    case Qt::AccessibleTextRole:
        return isInferred(section) ? tr("%1, inferred").arg(nameOf(section)) : nameOf(section);
    case Number:
        return !isInferred(section) && isNumber(m_fields[section].type);
    case Inferred:
        return isInferred(section);
    default:
        return {};
    }
}

} // namespace reelwright
