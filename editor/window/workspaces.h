// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QObject>

class QAction;
class QSettings;
class QSplitter;
class QWidget;

namespace reelwright {

class PanelTabs;

// Arrangements of the window's panels for what one is doing, each kept as it was left.
class Workspaces : public QObject {
    Q_OBJECT

public:
    struct Parts {
        PanelTabs *left;
        PanelTabs *side;
        QWidget *storyboard;
        QWidget *timeline;
        QSplitter *columns; // left, canvas, side
        QSplitter *rows;    // all of these, timeline
    };

    Workspaces(const Parts &parts, QSettings &settings, QObject *parent); // all outlive it

    QList<QAction *> choices; // Design, Storyboard, Data
    QAction *reset;           // the present one, as it came

    void restore(); // the one that was there last
    void save();
    int current() const { return m_current; }
    QWidget *makeButtons(QWidget *parent) const;

private:
    QAction *addChoice(const QString &text, const QString &help, int key, const char *id);
    QString keyOf(int index, const char *what) const;
    void go(int index);
    void load(int index);
    void arrange(int index); // as it came

    Parts m_parts;
    QSettings &m_settings;
    int m_current = 0;
};

} // namespace reelwright
