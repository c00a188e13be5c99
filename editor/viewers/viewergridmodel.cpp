// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <editor/viewers/viewergridmodel.h>

#include <editor/viewers/vieweredits.h>
#include <model/data/fieldcheck.h>

#include <QPointer>

namespace reelwright {

ViewerGridModel::ViewerGridModel(Session &session, ViewerEdits &edits, QObject *parent)
    : QAbstractTableModel(parent), m_session(session), m_edits(edits), m_finder(session),
      m_pages(session)
{
    connect(&session, &Session::changed, this, &ViewerGridModel::take);
    connect(&m_finder, &RowFinder::found, this, &ViewerGridModel::takeRows);
    connect(&m_finder, &RowFinder::changed, this, [this] {
        m_pages.pause(m_finder.isFinding());
        Q_EMIT found();
    });
    connect(&m_pages, &GridPages::came, this, [this](int first, int last) {
        Q_EMIT dataChanged(index(first, 0), index(last, columnCount() - 1));
    });
}

void ViewerGridModel::take(Session::Changes changes)
{
    using C = Session::Change;
    if (changes & (C::Template | C::Edit) && !m_session.isPreviewing()) {
        takeFields(bool(changes & C::Template));
        takeInferred();
    }
    if (changes & C::Data && m_setting == 0) {
        m_stale = true;
        m_finder.find();
    }
    if (changes & (C::Viewer | C::Data | C::Template))
        refreshShown();
}

// Data of other fields come later: until then there are no rows. Nobody tells what became of what
// was typed for another template's viewers.
void ViewerGridModel::takeFields(bool another)
{
    if (another) {
        m_setting = 0;
        m_typed.clear();
    }
    const QList<Field> fields = m_session.hasTemplate() ? m_session.value().fields : QList<Field>();
    if (fields == m_fields)
        return;
    beginResetModel();
    m_fields = fields;
    m_rows = {};
    m_shown = -1;
    m_pages.setRows(m_rows);
    m_setting = 0;
    m_typed.clear();
    m_session.hasTemplate() ? m_finder.stop() : m_finder.clear();
    endResetModel();
    Q_EMIT found();
}

// The rows stay, unless they were looked for by one of them.
void ViewerGridModel::takeInferred()
{
    const auto inferred = m_session.hasTemplate() ? m_session.value().inferred
                                                  : QList<InferredField>();
    if (inferred == m_inferred)
        return;
    beginResetModel();
    m_inferred = inferred;
    m_pages.forget();
    endResetModel();
    if (m_rows.numbers)
        m_finder.find();
}

void ViewerGridModel::takeRows(const FoundRows &rows)
{
    beginResetModel();
    m_rows = rows;
    m_stale = false;
    m_pages.setRows(rows);
    m_shown = -1;
    endResetModel();
    refreshShown();
}

void ViewerGridModel::sort(int column, Qt::SortOrder order)
{
    m_finder.setSorting(nameOf(column), order == Qt::DescendingOrder);
}

void ViewerGridModel::refreshShown()
{
    const auto &viewer = m_session.viewer();
    const int now = viewer ? rowOf(viewer->record.index) : -1;
    const int before = std::exchange(m_shown, now);
    if (before == now)
        return;
    for (const int row : {before, now})
        if (row >= 0 && row < m_rows.count) {
            Q_EMIT headerDataChanged(Qt::Vertical, row, row);
            if (columnCount() > 0)
                Q_EMIT dataChanged(index(row, 0), index(row, columnCount() - 1));
        }
}

Qt::ItemFlags ViewerGridModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    const bool there = index.isValid() && !isInferred(index.column()) &&
                       m_session.canAlterViewers() && m_pages.has(index.row());
    return there ? flags | Qt::ItemIsEditable : flags;
}

// What the contract refuses is told, and the value stays.
bool ViewerGridModel::setData(const QModelIndex &index, const QVariant &data, int role)
{
    if (!index.isValid() || role != Qt::EditRole || !m_session.canAlterViewers() ||
        isInferred(index.column()))
        return false;
    const Field &field = m_fields[index.column()];
    const QString text = data.toString();
    const std::string bytes = text.toStdString();
    Cell cell;
    const QString reason = FieldCheck(field, field.name == m_session.value().key).read(bytes, cell);
    const QString why = m_stale            ? tr("the viewers are just changing places")
                        : reason.isEmpty() ? QString()
                                           : tr("“%1” %2").arg(text, reason);
    if (!why.isEmpty()) {
        Q_EMIT faulty({ErrorCode::Input, why, field.name, {}, 0, {}});
        return false;
    }
    const qint64 viewer = viewerAt(index.row());
    ++m_setting;
    m_typed.insert({viewer, index.column()}, text.trimmed().isEmpty() ? QString() : text);
    m_edits.make(SetCell{viewer, index.column(), ownedCell(cell)},
                 [self = QPointer(this), row = index.row(), viewer,
                  column = index.column()](const Result<RowEdit> &) {
                     if (!self)
                         return;
                     self->m_setting = std::max(0, self->m_setting - 1);
                     self->m_typed.remove({viewer, column});
                     self->m_pages.readAgain(row);
                 });
    return true;
}

} // namespace reelwright
