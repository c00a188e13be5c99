// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDockWidget>

namespace reelwright {

class DockTitle;

// A panel's place: docked, behind a tab, or in a window of its own.
class PanelDock : public QDockWidget {
    Q_OBJECT

public:
    // Settings know it by `id`, which never changes.
    PanelDock(const QString &id, const QString &title, QWidget *panel, QWidget *parent);

    QString id() const { return objectName(); }
    DockTitle &title() const { return *m_title; }
    bool isInFront() const { return m_inFront; } // can be seen: open, and no other tab chosen
    void takeFocus();                            // gives it to what is first in the panel

private:
    DockTitle *m_title;
    bool m_inFront = false;
};

// Gives the focus to the first of a widget's descendants that takes it, or to itself.
void focusFirstIn(QWidget &widget);

} // namespace reelwright
