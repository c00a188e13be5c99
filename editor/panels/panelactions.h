// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QObject>

class QAction;
class QKeySequence;
class QMenu;
class QWidget;

namespace reelwright {

class PanelArea;
class PanelDock;

// What one can do to panels, by menu and keys: open and close them, go to them, move them.
class PanelActions : public QObject {
    Q_OBJECT

public:
    // Both outlive it. Added to `window`, so that their keys work in all of it.
    PanelActions(PanelArea &panels, QWidget *window);

    QList<QAction *> toggles; // a panel each, in the order of PanelArea::docks()
    QAction *next;            // of all that can be seen, the canvas among them
    QAction *previous;
    QAction *floating; // of the current panel, as all below
    QAction *close;
    QAction *toLeft;
    QAction *toRight;
    QAction *toTop;
    QAction *toBottom;

    void addTo(QMenu *menu) const;

private:
    QAction *add(const QString &text, const QKeySequence &key, const std::function<void()> &run);
    void addToggles();
    void toggle(PanelDock &dock);
    void addMoves();
    void goOn(int direction);
    void addOwnTo(QMenu *menu) const;
    void showMenu(PanelDock *dock, const QPoint &position);
    void refresh();

    PanelArea &m_panels;
    QWidget *m_window;
};

} // namespace reelwright
