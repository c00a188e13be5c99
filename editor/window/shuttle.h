// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <preview/player/player.h>

#include <QElapsedTimer>
#include <QTimer>

namespace reelwright {

// Moves through the video backwards, or faster than it plays: silently, showing the frames that can
// be drawn in time. Ends when anything else moves the playhead.
class Shuttle : public QObject {
    Q_OBJECT

public:
    Shuttle(Player &player, QObject *parent); // `player` outlives it

    void forwards();  // plays; again: twice as fast, up to four times
    void backwards(); // the same, the other way
    void halt();      // and the player too

    bool isMoving() const { return m_speed != 0; }
    int speed() const { return m_speed; } // negative: backwards; 0 also while the player plays

Q_SIGNALS:
    void changed();

private:
    void start(int speed);
    void stop();
    void tick();
    void goTo(Flicks time);

    Player &m_player;
    QTimer m_timer;
    QElapsedTimer m_since; // it was at m_from
    Flicks m_from{0};
    Flicks m_last{0}; // where it has put the playhead
    int m_speed = 0;
};

} // namespace reelwright
