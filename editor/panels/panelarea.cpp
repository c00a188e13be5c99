// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <editor/panels/panelarea.h>

#include <editor/panels/docktitle.h>
#include <editor/panels/onscreen.h>
#include <editor/panels/paneldock.h>
#include <editor/theme/studiostyle.h>

#include <QApplication>
#include <QContextMenuEvent>
#include <QCryptographicHash>
#include <QLayout>
#include <QScreen>
#include <QTabBar>
#include <algorithm>

namespace reelwright {

namespace {

constexpr int arrangementVersion = 4; // of the panels' set and their ids

// Without GroupedDragging: windows of several panels come apart in Qt 6.4 while they are dragged,
// and take the program with them. Only where a tab begins to be dragged Qt asks for that option.
constexpr auto options = QMainWindow::AllowNestedDocks | QMainWindow::AllowTabbedDocks;

QByteArray digestOf(const QByteArray &state)
{
    return QCryptographicHash::hash(state, QCryptographicHash::Sha1);
}

} // namespace

PanelArea::PanelArea(QWidget *centre, QWidget *parent) : QMainWindow(parent)
{
    setWindowFlags(Qt::Widget);
    setContextMenuPolicy(Qt::NoContextMenu);
    setDockOptions(options);
    setTabPosition(Qt::AllDockWidgetAreas, QTabWidget::North);
    setCentralWidget(centre);
    m_refresh.setSingleShot(true); // later: the focus changes when a widget is half gone, too
    connect(&m_refresh, &QTimer::timeout, this, &PanelArea::refresh);
    connect(qApp, &QApplication::focusChanged, this, [this] { m_refresh.start(); });
    connect(qApp, &QGuiApplication::screenRemoved, this, &PanelArea::bringOnScreen,
            Qt::QueuedConnection);
}

// Panels that go tell what becomes of the focus.
PanelArea::~PanelArea()
{
    disconnect(qApp, nullptr, this, nullptr);
    for (PanelDock *dock : std::as_const(m_docks))
        dock->disconnect(this);
}

void PanelArea::add(const QString &id, const QString &title, QWidget *panel)
{
    auto *dock = new PanelDock(id, title, panel, this);
    const auto later = [this] { m_refresh.start(); };
    connect(dock, &QDockWidget::topLevelChanged, this, later);
    connect(dock, &QDockWidget::topLevelChanged, this, [this] { setDockOptions(options); });
    connect(dock, &QDockWidget::dockLocationChanged, this, later);
    connect(dock, &QDockWidget::visibilityChanged, this, later);
    dock->title().setContextMenuPolicy(Qt::CustomContextMenu);
    connect(
        &dock->title(), &QWidget::customContextMenuRequested, this,
        [this, dock](const QPoint &at) { Q_EMIT menuAsked(dock, dock->title().mapToGlobal(at)); });
    m_docks.append(dock);
}

PanelDock *PanelArea::dock(const QString &id) const
{
    const auto found = std::find_if(m_docks.begin(), m_docks.end(),
                                    [&](const PanelDock *each) { return each->id() == id; });
    return found == m_docks.end() ? nullptr : *found;
}

PanelDock *PanelArea::dockOf(const QWidget *inside) const
{
    const auto found = std::find_if(m_docks.begin(), m_docks.end(), [&](const PanelDock *each) {
        return each == inside || each->isAncestorOf(inside);
    });
    return found == m_docks.end() || !inside ? nullptr : *found;
}

void PanelArea::setCurrent(PanelDock *dock)
{
    if (std::exchange(m_current, dock) != dock)
        Q_EMIT currentChanged();
}

void PanelArea::showPanel(const QWidget *panel)
{
    PanelDock *dock = dockOf(panel);
    if (!dock)
        return;
    dock->show();
    layout()->activate(); // so that it has its tab
    dock->raise();
}

void PanelArea::moveTo(PanelDock &dock, Qt::DockWidgetArea area)
{
    const auto there = std::find_if(m_docks.begin(), m_docks.end(), [&](const PanelDock *each) {
        return each != &dock && each->isInFront() && each->parentWidget() == this &&
               !each->isFloating() && dockWidgetArea(const_cast<PanelDock *>(each)) == area;
    });
    dock.setFloating(false);
    addDockWidget(area, &dock);
    if (there != m_docks.end())
        tabifyDockWidget(*there, &dock);
    showPanel(&dock);
}

void PanelArea::place(Qt::DockWidgetArea area, const QStringList &ids)
{
    PanelDock *first = nullptr;
    for (const QString &id : ids) {
        PanelDock *each = dock(id);
        each->setFloating(false);
        addDockWidget(area, each);
        if (first)
            tabifyDockWidget(first, each);
        else
            first = each;
    }
}

bool PanelArea::isTabbed(PanelDock &dock) const
{
    const QList<QDockWidget *> others = tabifiedDockWidgets(&dock);
    return std::any_of(others.begin(), others.end(),
                       [](const QDockWidget *other) { return !other->isHidden(); });
}

// How each is dragged follows from where it is.
void PanelArea::refresh()
{
    for (PanelDock *dock : std::as_const(m_docks)) {
        const bool away = dock->isFloating() || dock->parentWidget() != this;
        const Qt::DockWidgetArea area = dockWidgetArea(dock);
        const bool flat = area == Qt::BottomDockWidgetArea || area == Qt::TopDockWidgetArea;
        dock->title().setShape(away              ? DockTitle::Shape::Bar
                               : isTabbed(*dock) ? DockTitle::Shape::None
                               : flat            ? DockTitle::Shape::Grip
                                                 : DockTitle::Shape::Bar);
    }
    for (QTabBar *tabs : findChildren<QTabBar *>(QString(), Qt::FindDirectChildrenOnly))
        tabs->setVisible(tabs->count() > 1); // else without room, but still there for the Tab key
    for (QTabBar *tabs : findChildren<QTabBar *>())
        if (dockAt(*tabs, 0)) {
            tabs->installEventFilter(this);
            tabs->setElideMode(Qt::ElideNone); // half a word says nothing; arrows reach the others
            tabs->setAccessibleName(tr("Panels"));
        }
    refreshFocus(QApplication::focusWidget());
    Q_EMIT rearranged();
}

void PanelArea::refreshFocus(const QWidget *now)
{
    PanelDock *focused = now ? dockOf(now) : nullptr;
    if (now && (focused || isAncestorOf(now)))
        setCurrent(focused);
    for (PanelDock *dock : std::as_const(m_docks))
        dock->title().setHoldsFocus(dock == focused);
    for (QTabBar *tabs : findChildren<QTabBar *>()) {
        const bool holds = focused && dockAt(*tabs, tabs->currentIndex()) == focused;
        tabs->setProperty(StudioStyle::holdsFocus, holds);
        tabs->update();
    }
}

PanelDock *PanelArea::dockAt(const QTabBar &tabs, int index) const
{
    const QString title = tabs.tabText(index);
    const auto found = std::find_if(m_docks.begin(), m_docks.end(), [&](const PanelDock *each) {
        return each->windowTitle() == title;
    });
    return title.isEmpty() || found == m_docks.end() ? nullptr : *found;
}

bool PanelArea::event(QEvent *event)
{
    switch (event->type()) {
    case QEvent::LayoutRequest:
    case QEvent::Show:
    case QEvent::Hide:
        m_refresh.start();
        break;
    default:
        break;
    }
    return QMainWindow::event(event);
}

// A tab does what a title does.
bool PanelArea::eventFilter(QObject *watched, QEvent *event)
{
    auto *tabs = qobject_cast<QTabBar *>(watched);
    if (tabs && event->type() == QEvent::ContextMenu) {
        const auto *asked = static_cast<QContextMenuEvent *>(event);
        const bool byKey = asked->reason() == QContextMenuEvent::Keyboard;
        const int index = byKey ? tabs->currentIndex() : tabs->tabAt(asked->pos());
        if (PanelDock *dock = dockAt(*tabs, index))
            Q_EMIT menuAsked(dock, asked->globalPos());
        return true;
    }
    if (tabs && event->type() == QEvent::MouseMove) { // until the tab is out of its bar
        setDockOptions(options | GroupedDragging);
        const bool taken = watched->event(event);
        setDockOptions(options);
        return taken;
    }
    if (tabs && event->type() == QEvent::MouseButtonDblClick) {
        const QPoint at = static_cast<QMouseEvent *>(event)->position().toPoint();
        if (PanelDock *dock = dockAt(*tabs, tabs->tabAt(at)))
            dock->setFloating(true);
        return true;
    }
    return QMainWindow::eventFilter(watched, event);
}

QByteArray PanelArea::arrangement() const
{
    const QByteArray state = saveState(arrangementVersion);
    return digestOf(state) + state;
}

bool PanelArea::restore(const QByteArray &arrangement)
{
    const qsizetype length = digestOf({}).size();
    const QByteArray state = arrangement.mid(length);
    if (state.isEmpty() || digestOf(state) != arrangement.first(length))
        return false;
    const bool restored = restoreState(state, arrangementVersion);
    bringOnScreen();
    return restored;
}

void PanelArea::hideFloating()
{
    for (PanelDock *dock : std::as_const(m_docks))
        if (dock->window() != window())
            dock->hide();
}

void PanelArea::bringOnScreen()
{
    QList<QRect> screens;
    for (const QScreen *screen : QGuiApplication::screens())
        screens += screen->availableGeometry();
    for (const PanelDock *dock : std::as_const(m_docks)) {
        QWidget *holder = dock->window(); // itself, or of several
        if (holder == window())
            continue;
        const QRect wanted = onScreen(holder->geometry(), screens);
        if (wanted != holder->geometry())
            holder->setGeometry(wanted);
    }
}

} // namespace reelwright
