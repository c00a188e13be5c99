// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <editor/window/workspaces.h>

#include <editor/panels/panelarea.h>
#include <editor/panels/paneldock.h>
#include <editor/theme/drawing.h>

#include <QAction>
#include <QActionGroup>
#include <QHBoxLayout>
#include <QSettings>
#include <QToolButton>

namespace reelwright {

namespace {

enum Kind { Design, Storyboard, Data };

constexpr auto currentKey = "workspace/current";
constexpr int leftWidth = 256;
constexpr int sideWidth = 312;
constexpr int timelineHeight = 256;
constexpr int roomOfTab = 20; // beside its words

// Each way of reading has its own: the sides are the other way round.
QString keyOf(int index, bool mirrored)
{
    static constexpr const char *names[] = {"design", "storyboard", "data"};
    const QString key = QStringLiteral("workspace/%1/panels").arg(QLatin1String(names[index]));
    return mirrored ? key + QStringLiteral("Mirrored") : key;
}

// What is closed in a workspace as it came; the last panel is in front of the others at the left.
struct Wish {
    QStringList closed;
    QString front;
};

Wish wishOf(int index)
{
    const QString history = QStringLiteral("history");
    const QString viewers = QStringLiteral("viewers");
    const QStringList beside{QStringLiteral("inspector"), history, QStringLiteral("timeline")};
    switch (index) {
    case Storyboard:
        return {beside + QStringList{viewers}, QStringLiteral("scenes")};
    case Data:
        return {beside + QStringList{QStringLiteral("storyboard")}, QStringLiteral("data")};
    default:
        return {{viewers}, QStringLiteral("scenes")};
    }
}

// Side by side, with whole words.
int widthOfTabs(const PanelArea &panels, const QStringList &ids)
{
    const QFontMetrics metrics(fontOf(TypeRole::Title));
    int width = 0;
    for (const QString &id : ids)
        width += metrics.horizontalAdvance(panels.dock(id)->windowTitle()) + roomOfTab;
    return width;
}

} // namespace

Workspaces::Workspaces(PanelArea &panels, QSettings &settings, QObject *parent)
    : QObject(parent), m_panels(panels), m_settings(settings),
      m_mirrored(panels.layoutDirection() == Qt::RightToLeft)
{
    auto *group = new QActionGroup(this);
    choices = {addChoice(tr("&Design"), tr("Canvas, timeline and inspector"), Qt::Key_1,
                         "workspace.design"),
               addChoice(tr("&Storyboard"), tr("Scenes, canvas and storyboard"), Qt::Key_2,
                         "workspace.storyboard"),
               addChoice(tr("D&ata"), tr("The fields and the viewers, beside the canvas"),
                         Qt::Key_3, "workspace.data")};
    for (QAction *choice : std::as_const(choices))
        group->addAction(choice);
    m_current = std::clamp(settings.value(QLatin1String(currentKey)).toInt(), 0, int(Data));
    choices[m_current]->setChecked(true);
    reset = new QAction(tr("&Reset Workspace"), this);
    reset->setObjectName(QStringLiteral("workspace.reset"));
    reset->setToolTip(tr("Arrange the panels as they came"));
    connect(reset, &QAction::triggered, this, &Workspaces::arrange);
    arrange();
}

QAction *Workspaces::addChoice(const QString &text, const QString &help, int key, const char *id)
{
    auto *action = new QAction(text, this);
    action->setObjectName(QLatin1String(id));
    action->setCheckable(true);
    action->setShortcut(QKeySequence(QKeyCombination(Qt::CTRL | Qt::ALT, Qt::Key(key))));
    action->setToolTip(help);
    const int index = key - Qt::Key_1;
    connect(action, &QAction::triggered, this, [this, index] { go(index); });
    return action;
}

QWidget *Workspaces::makeButtons(QWidget *parent) const
{
    auto *buttons = new QWidget(parent);
    auto *layout = new QHBoxLayout(buttons);
    layout->setContentsMargins(8, 2, 8, 2);
    layout->setSpacing(2);
    for (QAction *choice : choices) {
        auto *button = new QToolButton(buttons);
        button->setDefaultAction(choice);
        button->setToolButtonStyle(Qt::ToolButtonTextOnly);
        button->setFixedHeight(controlHeight);
        button->setFocusPolicy(Qt::NoFocus);
        button->setAutoRaise(true);
        layout->addWidget(button);
    }
    return buttons;
}

void Workspaces::enter()
{
    m_entered = true;
    load();
}

void Workspaces::leave()
{
    if (!m_entered)
        return;
    save();
    m_panels.hideFloating();
    m_entered = false;
}

void Workspaces::save()
{
    m_settings.setValue(QLatin1String(currentKey), m_current);
    m_settings.setValue(keyOf(m_current, m_mirrored), m_panels.arrangement());
}

void Workspaces::go(int index)
{
    if (index == m_current)
        return;
    if (m_entered)
        save();
    m_current = index;
    load();
}

// What can't be read, or was of other panels, leaves it as it came.
void Workspaces::load()
{
    arrange();
    (void)m_panels.restore(m_settings.value(keyOf(m_current, m_mirrored)).toByteArray());
}

// All panels have their places, the closed ones too: they are there when they are opened.
void Workspaces::arrange()
{
    const auto start = m_mirrored ? Qt::RightDockWidgetArea : Qt::LeftDockWidgetArea;
    const auto end = m_mirrored ? Qt::LeftDockWidgetArea : Qt::RightDockWidgetArea;
    const QStringList left{QStringLiteral("scenes"), QStringLiteral("media"),
                           QStringLiteral("data"), QStringLiteral("brand")};
    const QString inspector = QStringLiteral("inspector");
    const QString storyboard = QStringLiteral("storyboard");
    const QString timeline = QStringLiteral("timeline");
    const QString viewers = QStringLiteral("viewers");
    m_panels.place(start, left);
    m_panels.place(end, {inspector, QStringLiteral("history")});
    m_panels.place(Qt::BottomDockWidgetArea, {storyboard});
    m_panels.place(Qt::BottomDockWidgetArea, {timeline});
    m_panels.splitDockWidget(m_panels.dock(storyboard), m_panels.dock(timeline), Qt::Vertical);
    m_panels.place(Qt::BottomDockWidgetArea, {viewers});
    m_panels.splitDockWidget(m_panels.dock(timeline), m_panels.dock(viewers), Qt::Vertical);
    const Wish wish = wishOf(m_current);
    for (PanelDock *dock : m_panels.docks())
        dock->setVisible(!wish.closed.contains(dock->id()));
    for (const QString &front : {inspector, wish.front})
        if (!wish.closed.contains(front))
            m_panels.showPanel(m_panels.dock(front));
    const int wide = m_current == Data ? m_panels.width() * 3 / 5
                                       : std::max(leftWidth, widthOfTabs(m_panels, left));
    m_panels.resizeDocks({m_panels.dock(left.first()), m_panels.dock(inspector)}, {wide, sideWidth},
                         Qt::Horizontal);
    if (m_current == Data)
        m_panels.resizeDocks({m_panels.dock(viewers)}, {m_panels.height() / 2}, Qt::Vertical);
    else
        m_panels.resizeDocks({m_panels.dock(timeline)}, {timelineHeight}, Qt::Vertical);
}

} // namespace reelwright
