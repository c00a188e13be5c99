// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What the grid's actions do to viewers.
#include <editor/viewers/viewergridpanel.h>

#include <editor/viewers/vieweredits.h>
#include <editor/viewers/viewergridview.h>

#include <QAction>
#include <QHeaderView>
#include <QPointer>

namespace reelwright {

bool ViewerGridPanel::mayAlter()
{
    if (m_session.canAlterViewers() && m_model.isStale()) {
        tell(tr("the viewers are just changing places: try again"));
        return false;
    }
    if (m_session.canAlterViewers())
        return true;
    tell(tr("these viewers are a file's, which is only looked at: import it as a dataset to edit "
            "them"));
    return false;
}

void ViewerGridPanel::editChosen()
{
    const QModelIndex current = m_view->currentIndex();
    if (m_model.isInferred(current.column()))
        tell(tr("%1 is inferred: alter its expression in the Data panel")
                 .arg(m_model.nameOf(current.column())));
    else if (mayAlter() && !m_view->isTyping())
        m_view->edit(current);
}

// As a click on its header does.
void ViewerGridPanel::sortByColumn()
{
    QHeaderView *head = m_view->horizontalHeader();
    const int column = m_view->currentIndex().column();
    if (head->sortIndicatorSection() != column)
        head->setSortIndicator(column, Qt::AscendingOrder);
    else if (head->sortIndicatorOrder() == Qt::AscendingOrder)
        head->setSortIndicator(column, Qt::DescendingOrder);
    else
        head->setSortIndicator(-1, Qt::AscendingOrder);
}

// At the end, and shown.
void ViewerGridPanel::make(Maker maker)
{
    if (!mayAlter())
        return;
    tell({});
    const auto first = std::make_shared<qint64>(-1);
    m_edits.make(
        [maker = std::move(maker), first,
         value = m_session.value()](ViewerTable &rows, int keyField) -> Result<RowEdit> {
            if (rows.fields() != value.fields)
                return fail(tr("the viewers are of other fields"));
            const Result<InsertRows> made = maker(value, rows);
            if (!made)
                return fail(made.error());
            *first = made->rows.empty() ? -1 : made->rows.front().row;
            return apply(rows, keyField, *made);
        },
        [self = QPointer(this), first](const Result<RowEdit> &done) {
            if (!self || !done || *first < 0)
                return;
            self->m_session.showViewer(*first);
            self->m_view->goToSoon(*first);
        });
}

void ViewerGridPanel::removeChosen()
{
    const QList<qint64> rows = m_view->selectedViewers();
    if (rows.isEmpty() || !mayAlter())
        return;
    tell({});
    m_edits.make(RemoveRows{{rows.begin(), rows.end()}});
}

} // namespace reelwright
