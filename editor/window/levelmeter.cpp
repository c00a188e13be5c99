// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <editor/window/levelmeter.h>

#include <editor/theme/drawing.h>

#include <algorithm>
#include <cmath>

namespace reelwright {

namespace {

constexpr int barHeight = 4;
constexpr int between = 2;
constexpr int overWidth = 4;
constexpr double quietest = -48;  // decibels
constexpr float fall = 0.82f;     // of a level that is shown, each time
constexpr int interval = 33;      // milliseconds
constexpr float fullScale = 1.0f; // more than that is cut off

} // namespace

LevelMeter::LevelMeter(Player &player, QWidget *parent) : QWidget(parent), m_player(player)
{
    setFixedHeight(sizeHint().height());
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setAccessibleName(tr("Sound level"));
    setToolTip(tr("How loud the sound is, left and right"));
    m_timer.setInterval(interval);
    connect(&m_timer, &QTimer::timeout, this, &LevelMeter::tick);
    connect(&player, &Player::playingChanged, this, &LevelMeter::follow);
}

QSize LevelMeter::sizeHint() const
{
    return {72, 2 * barHeight + between};
}

double LevelMeter::shareOf(float level)
{
    if (level <= 0)
        return 0;
    return std::clamp(1 - 20 * std::log10(double(level)) / quietest, 0.0, 1.0);
}

void LevelMeter::follow(bool playing)
{
    if (playing) {
        m_over = false;
        m_timer.start();
    }
}

// Rises at once and falls slowly, so that eyes can follow; ends when all is still.
void LevelMeter::tick()
{
    const SoundLevel now = m_player.level();
    m_shown = {std::max(now.left, m_shown.left * fall), std::max(now.right, m_shown.right * fall)};
    m_over = m_over || std::max(now.left, now.right) > fullScale;
    if (!m_player.isPlaying() && shareOf(std::max(m_shown.left, m_shown.right)) <= 0) {
        m_shown = {};
        m_timer.stop();
    }
    update();
}

void LevelMeter::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokensOf(this);
    QPainter painter(this);
    const double room = width() - overWidth - 1;
    double y = 0;
    for (const float level : {m_shown.left, m_shown.right}) {
        painter.fillRect(QRectF(0, y, room, barHeight), t[Token::Bg3]);
        painter.fillRect(QRectF(0, y, std::round(room * shareOf(level)), barHeight),
                         t[Token::Text2]);
        y += barHeight + between;
    }
    painter.fillRect(QRectF(width() - overWidth, 0, overWidth, height()),
                     t[m_over ? Token::Bad : Token::Bg3]);
}

} // namespace reelwright
