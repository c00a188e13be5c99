// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <editor/panels/paneldock.h>

#include <editor/panels/docktitle.h>

namespace reelwright {

namespace {

bool takesFocus(const QWidget &widget)
{
    return widget.focusPolicy() != Qt::NoFocus && widget.isVisible() && widget.isEnabled();
}

} // namespace

PanelDock::PanelDock(const QString &id, const QString &title, QWidget *panel, QWidget *parent)
    : QDockWidget(title, parent), m_title(nullptr)
{
    setObjectName(id);
    setAccessibleName(title);
    m_title = new DockTitle(*this);
    setTitleBarWidget(m_title);
    setWidget(panel);
    connect(this, &QDockWidget::visibilityChanged, this,
            [this](bool visible) { m_inFront = visible; });
}

void PanelDock::takeFocus()
{
    if (isFloating())
        activateWindow();
    focusFirstIn(*widget());
}

void focusFirstIn(QWidget &widget)
{
    QWidget *each = &widget;
    do {
        if ((each == &widget || widget.isAncestorOf(each)) && takesFocus(*each)) {
            each->setFocus(Qt::ShortcutFocusReason);
            return;
        }
        each = each->nextInFocusChain();
    } while (each != &widget);
}

} // namespace reelwright
