// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <preview/player/player.h>

#include <QTimer>
#include <QWidget>

namespace reelwright {

// How loud both sides are while it plays, from -48 decibels to full scale; what goes beyond that
// stays marked until it plays again.
class LevelMeter : public QWidget {
    Q_OBJECT

public:
    explicit LevelMeter(Player &player, QWidget *parent = nullptr); // which outlives it

    static double shareOf(float level); // of the bar, 0 to 1

    SoundLevel shown() const { return m_shown; }
    bool isOver() const { return m_over; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {24, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void follow(bool playing);
    void tick();

    Player &m_player;
    SoundLevel m_shown;
    bool m_over = false;
    QTimer m_timer;
};

} // namespace reelwright
