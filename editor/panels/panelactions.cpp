// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <editor/panels/panelactions.h>

#include <editor/panels/panelarea.h>
#include <editor/panels/paneldock.h>

#include <QAction>
#include <QApplication>
#include <QMenu>

namespace reelwright {

PanelActions::PanelActions(PanelArea &panels, QWidget *window)
    : QObject(window), m_panels(panels), m_window(window)
{
    addToggles();
    next = add(tr("&Next Panel"), Qt::Key_F6, [this] { goOn(1); });
    previous =
        add(tr("&Previous Panel"), QKeySequence(Qt::SHIFT | Qt::Key_F6), [this] { goOn(-1); });
    addMoves();
    connect(&panels, &PanelArea::currentChanged, this, &PanelActions::refresh);
    connect(&panels, &PanelArea::rearranged, this, &PanelActions::refresh);
    connect(&panels, &PanelArea::menuAsked, this, &PanelActions::showMenu);
    refresh();
}

QAction *PanelActions::add(const QString &text, const QKeySequence &key,
                           const std::function<void()> &run)
{
    auto *action = new QAction(text, this);
    action->setShortcut(key);
    connect(action, &QAction::triggered, this, run);
    m_window->addAction(action);
    return action;
}

void PanelActions::addToggles()
{
    for (PanelDock *dock : m_panels.docks()) {
        QAction *action = add(dock->windowTitle(), {}, [this, dock] { toggle(*dock); });
        action->setCheckable(true);
        toggles += action;
    }
}

// One that is behind another's tab comes in front; one that can be seen is closed.
void PanelActions::toggle(PanelDock &dock)
{
    if (dock.isInFront() && !dock.isHidden()) {
        dock.close();
    } else {
        m_panels.showPanel(&dock);
        dock.takeFocus();
    }
    refresh();
}

void PanelActions::addMoves()
{
    floating = add(tr("&Float Panel"), {}, [this] {
        PanelDock *dock = m_panels.current();
        dock->setFloating(!dock->isFloating());
        dock->takeFocus();
    });
    floating->setCheckable(true);
    close = add(tr("&Close Panel"), {}, [this] {
        m_panels.current()->close();
        focusFirstIn(*m_panels.centralWidget());
    });
    const auto move = [this](const QString &text, Qt::DockWidgetArea area) {
        return add(text, {}, [this, area] {
            PanelDock *dock = m_panels.current();
            m_panels.moveTo(*dock, area);
            dock->takeFocus();
        });
    };
    toLeft = move(tr("Move Panel to the &Left"), Qt::LeftDockWidgetArea);
    toRight = move(tr("Move Panel to the &Right"), Qt::RightDockWidgetArea);
    toTop = move(tr("Move Panel to the &Top"), Qt::TopDockWidgetArea);
    toBottom = move(tr("Move Panel to the &Bottom"), Qt::BottomDockWidgetArea);
}

void PanelActions::goOn(int direction)
{
    QList<QWidget *> stops{m_panels.centralWidget()};
    for (PanelDock *dock : m_panels.docks())
        if (dock->isInFront() && !dock->isHidden())
            stops += dock;
    const QWidget *focus = QApplication::focusWidget();
    qsizetype at = direction > 0 ? -1 : 0;
    for (qsizetype i = 0; i < stops.size(); ++i)
        if (focus && (stops[i] == focus || stops[i]->isAncestorOf(focus)))
            at = i;
    QWidget *stop = stops[(at + direction + stops.size()) % stops.size()];
    if (auto *dock = qobject_cast<PanelDock *>(stop)) {
        dock->takeFocus();
    } else {
        m_window->activateWindow();
        focusFirstIn(*stop);
    }
}

void PanelActions::addOwnTo(QMenu *menu) const
{
    menu->addActions({floating, close});
    menu->addSeparator();
    menu->addActions({toLeft, toRight, toTop, toBottom});
}

void PanelActions::addTo(QMenu *menu) const
{
    menu->addActions(toggles);
    menu->addSeparator();
    menu->addActions({next, previous});
    menu->addSeparator();
    addOwnTo(menu);
}

void PanelActions::showMenu(PanelDock *dock, const QPoint &position)
{
    m_panels.setCurrent(dock);
    auto *menu = new QMenu(m_window);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    addOwnTo(menu);
    menu->popup(position);
}

void PanelActions::refresh()
{
    const QList<PanelDock *> &docks = m_panels.docks();
    const bool shown = m_panels.isVisible();
    for (qsizetype i = 0; i < docks.size(); ++i) {
        toggles[i]->setChecked(!docks[i]->isHidden());
        toggles[i]->setEnabled(shown);
    }
    for (QAction *action : {next, previous})
        action->setEnabled(shown);
    const PanelDock *current = m_panels.current();
    for (QAction *action : {floating, close, toLeft, toRight, toTop, toBottom})
        action->setEnabled(shown && current && !current->isHidden());
    floating->setChecked(current && current->window() != m_window->window());
}

} // namespace reelwright
