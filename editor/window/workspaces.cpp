// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <editor/window/workspaces.h>

#include <editor/theme/drawing.h>
#include <editor/theme/paneltabs.h>

#include <QAction>
#include <QActionGroup>
#include <QHBoxLayout>
#include <QSettings>
#include <QSplitter>
#include <QToolButton>

namespace reelwright {

namespace {

enum Kind { Design, Storyboard, Data };

constexpr auto currentKey = "workspace/current";
constexpr int leftWidth = 256;
constexpr int sideWidth = 312;
constexpr int timelineHeight = 256;

} // namespace

Workspaces::Workspaces(const Parts &parts, QSettings &settings, QObject *parent)
    : QObject(parent), m_parts(parts), m_settings(settings)
{
    auto *group = new QActionGroup(this);
    choices = {addChoice(tr("&Design"), tr("Canvas, timeline and inspector"), Qt::Key_1,
                         "workspace.design"),
               addChoice(tr("&Storyboard"), tr("Scenes, canvas and storyboard"), Qt::Key_2,
                         "workspace.storyboard"),
               addChoice(tr("D&ata"), tr("The viewers' data beside the canvas"), Qt::Key_3,
                         "workspace.data")};
    for (QAction *choice : std::as_const(choices))
        group->addAction(choice);
    choices[Design]->setChecked(true);
    reset = new QAction(tr("&Reset Workspace"), this);
    reset->setObjectName(QStringLiteral("workspace.reset"));
    reset->setToolTip(tr("Arrange the panels as they came"));
    connect(reset, &QAction::triggered, this, [this] { arrange(m_current); });
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

QString Workspaces::keyOf(int index, const char *what) const
{
    static constexpr const char *names[] = {"design", "storyboard", "data"};
    return QStringLiteral("workspace/%1/%2").arg(QLatin1String(names[index]), QLatin1String(what));
}

void Workspaces::restore()
{
    m_current = std::clamp(m_settings.value(QLatin1String(currentKey)).toInt(), 0, int(Data));
    choices[m_current]->setChecked(true);
    load(m_current);
}

void Workspaces::save()
{
    QStringList hidden;
    const std::pair<const char *, const QWidget *> panels[] = {{"left", m_parts.left},
                                                               {"side", m_parts.side},
                                                               {"storyboard", m_parts.storyboard},
                                                               {"timeline", m_parts.timeline}};
    for (const auto &[name, panel] : panels)
        if (panel->isHidden())
            hidden += QLatin1String(name);
    m_settings.setValue(QLatin1String(currentKey), m_current);
    m_settings.setValue(keyOf(m_current, "hidden"), hidden.join(u' '));
    m_settings.setValue(keyOf(m_current, "columns"), m_parts.columns->saveState());
    m_settings.setValue(keyOf(m_current, "rows"), m_parts.rows->saveState());
    m_settings.setValue(keyOf(m_current, "leftTab"), m_parts.left->current());
    m_settings.setValue(keyOf(m_current, "sideTab"), m_parts.side->current());
}

void Workspaces::go(int index)
{
    if (index == m_current)
        return;
    save();
    m_current = index;
    load(index);
}

void Workspaces::load(int index)
{
    arrange(index);
    if (!m_settings.contains(keyOf(index, "columns")))
        return;
    const QStringList hidden = m_settings.value(keyOf(index, "hidden")).toString().split(u' ');
    m_parts.left->setVisible(!hidden.contains(QStringLiteral("left")));
    m_parts.side->setVisible(!hidden.contains(QStringLiteral("side")));
    m_parts.storyboard->setVisible(!hidden.contains(QStringLiteral("storyboard")));
    m_parts.timeline->setVisible(!hidden.contains(QStringLiteral("timeline")));
    m_parts.columns->restoreState(m_settings.value(keyOf(index, "columns")).toByteArray());
    m_parts.rows->restoreState(m_settings.value(keyOf(index, "rows")).toByteArray());
    m_parts.left->setCurrent(m_settings.value(keyOf(index, "leftTab")).toInt());
    m_parts.side->setCurrent(m_settings.value(keyOf(index, "sideTab")).toInt());
}

void Workspaces::arrange(int index)
{
    m_parts.left->show();
    m_parts.side->setVisible(index == Design);
    m_parts.storyboard->setVisible(index != Data);
    m_parts.timeline->setVisible(index == Design);
    m_parts.side->setCurrent(0);
    QWidget *data = m_parts.left->findChild<QWidget *>(QStringLiteral("dataPanel"));
    if (index == Data && data)
        m_parts.left->showPanel(data);
    else
        m_parts.left->setCurrent(0);
    const int wide = m_parts.columns->window()->width();
    const int left = index == Data ? wide * 3 / 5 : leftWidth;
    m_parts.columns->setSizes({left, wide - left - sideWidth, sideWidth});
    const int high = m_parts.rows->window()->height();
    m_parts.rows->setSizes({high - timelineHeight, timelineHeight});
}

} // namespace reelwright
