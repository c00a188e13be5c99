// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What the grid's actions do to viewers.
#include <editor/viewers/viewergridpanel.h>

#include <editor/viewers/viewergridview.h>

#include <QAction>
#include <QHeaderView>
#include <QPointer>

namespace reelwright {

namespace {

constexpr qsizetype mostUndone = 100;

} // namespace

bool ViewerGridPanel::mayAlter()
{
    if (m_session.canAlterViewers())
        return true;
    tell(tr("these viewers are a file's, which is only looked at: import it as a dataset to edit "
            "them"));
    return false;
}

void ViewerGridPanel::editChosen()
{
    if (mayAlter() && !m_view->isTyping())
        m_view->edit(m_view->currentIndex());
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

// What is made of the viewers as they are, on their thread, is then put behind them.
void ViewerGridPanel::make(
    std::function<Result<InsertRows>(const Template &, const ViewerTable &)> maker)
{
    if (!mayAlter())
        return;
    tell({});
    m_session.ask([self = QPointer(this), maker = std::move(maker)](ViewerStore &viewers) {
        const bool ready = viewers.viewers() && viewers.fields() == viewers.newest().fields;
        const Result<InsertRows> made = ready ? maker(viewers.newest(), *viewers.viewers())
                                              : fail(tr("there are no viewers yet"));
        return [self, made] {
            if (!self)
                return;
            if (!made) {
                self->tell(made.error().text());
                return;
            }
            const qint64 first = made->rows.empty() ? -1 : made->rows.front().row;
            self->m_redo.clear();
            self->alter(*made, self->m_undo, [self, first] {
                if (!self)
                    return;
                self->m_session.showViewer(first);
                self->m_view->goToSoon(first);
            });
        };
    });
}

void ViewerGridPanel::removeChosen()
{
    const QList<qint64> rows = m_view->selectedViewers();
    if (rows.isEmpty() || !mayAlter())
        return;
    tell({});
    m_redo.clear();
    alter(RemoveRows{{rows.begin(), rows.end()}}, m_undo);
}

void ViewerGridPanel::goBack(QList<RowEdit> &from, QList<RowEdit> &to)
{
    if (from.isEmpty() || m_altering > 0 || !mayAlter())
        return;
    tell({});
    alter(from.takeLast(), to);
}

void ViewerGridPanel::alter(const RowEdit &edit, QList<RowEdit> &to, std::function<void()> then)
{
    ++m_altering;
    m_session.alterViewers(edit, [self = QPointer(this), &to,
                                  then = std::move(then)](const Result<RowEdit> &undoing) {
        if (!self)
            return;
        --self->m_altering;
        if (undoing) {
            to.append(*undoing);
            if (to.size() > mostUndone)
                to.removeFirst();
            if (then)
                then();
        } else {
            self->tell(undoing.error().text());
        }
        self->refresh();
    });
}

void ViewerGridPanel::keepUndoing(const RowEdit &undoing)
{
    --m_altering;
    m_undo.append(undoing);
    if (m_undo.size() > mostUndone)
        m_undo.removeFirst();
    m_redo.clear();
    tell({});
    refresh();
}

} // namespace reelwright
