// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <editor/session/session.h>

#include <QObject>

class QAction;
class QWidget;

namespace reelwright {

class Shuttle;

// Everything one can do to what plays and who is on screen, once: for menus, buttons and keys.
class Actions : public QObject {
    Q_OBJECT

public:
    // Added to `window`, so that their keys work in all of it.
    Actions(Session &session, QWidget *window);

    QAction *toStart;
    QAction *stepBack;
    QAction *play;
    QAction *stepForward;
    QAction *toEnd;
    QAction *backwards; // again: faster
    QAction *halt;
    QAction *forwards;
    QAction *previousScene;
    QAction *nextScene;
    QAction *setIn; // at the playhead
    QAction *setOut;
    QAction *toIn;
    QAction *toOut;
    QAction *clearIn;
    QAction *clearOut;
    QAction *clearInOut;
    QAction *loop; // between in and out, where they are set
    QAction *mute;
    QAction *previousViewer;
    QAction *nextViewer;
    QAction *anyViewer;
    Shuttle *shuttle;

private:
    QAction *add(const QString &icon, const QString &text, const QKeySequence &key,
                 std::function<void()> run);
    void addShuttle();
    void addInOut();
    void refreshInOut();
    void refresh();
    void jumpScene(int direction);

    Session &m_session;
    QWidget *m_window;
};

} // namespace reelwright
