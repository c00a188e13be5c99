// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QObject>

class QAction;
class QSettings;
class QWidget;

namespace reelwright {

class PanelArea;

// Arrangements of the window's panels for what one is doing, each kept as it was left.
class Workspaces : public QObject {
    Q_OBJECT

public:
    Workspaces(PanelArea &panels, QSettings &settings, QObject *parent); // both outlive it

    QList<QAction *> choices; // Design, Storyboard, Data
    QAction *reset;           // the present one, as it came

    void enter(); // when the panels are shown: as they were left
    void leave(); // before they are hidden
    int current() const { return m_current; }
    QWidget *makeButtons(QWidget *parent) const;

private:
    QAction *addChoice(const QString &text, const QString &help, int key, const char *id);
    void go(int index);
    void save();
    void load();
    void arrange(); // as it came

    PanelArea &m_panels;
    QSettings &m_settings;
    const bool m_mirrored; // stays, when the words change before the window does
    int m_current = 0;
    bool m_entered = false;
};

} // namespace reelwright
