// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <editor/window/shuttle.h>

#include <algorithm>

namespace reelwright {

namespace {

constexpr int fastest = 4;
constexpr int tickMs = 8;

} // namespace

Shuttle::Shuttle(Player &player, QObject *parent) : QObject(parent), m_player(player)
{
    m_timer.setTimerType(Qt::PreciseTimer);
    m_timer.setInterval(tickMs);
    connect(&m_timer, &QTimer::timeout, this, &Shuttle::tick);
    connect(&player, &Player::playingChanged, this, [this](bool playing) {
        if (playing)
            stop();
    });
}

void Shuttle::forwards()
{
    if (m_speed > 0) {
        start(std::min(fastest, m_speed * 2));
    } else if (m_player.isPlaying()) {
        start(2);
    } else {
        stop();
        m_player.play();
    }
}

void Shuttle::backwards()
{
    start(m_speed < 0 ? std::max(-fastest, m_speed * 2) : -1);
}

void Shuttle::halt()
{
    stop();
    m_player.pause();
}

void Shuttle::start(int speed)
{
    if (!m_player.program())
        return;
    m_player.pause();
    m_speed = speed;
    m_from = m_last = m_player.position();
    m_since.start();
    m_timer.start();
    Q_EMIT changed();
}

void Shuttle::stop()
{
    m_timer.stop();
    if (std::exchange(m_speed, 0) != 0)
        Q_EMIT changed();
}

void Shuttle::tick()
{
    const auto program = m_player.program();
    if (!program || m_player.position() != m_last) {
        stop();
        return;
    }
    const std::chrono::nanoseconds passed(m_since.nsecsElapsed());
    const Flicks time = m_from + std::chrono::duration_cast<Flicks>(passed) * m_speed;
    const bool loops = m_player.isLooping();
    const TimeRange range = loops ? m_player.range() : TimeRange{Flicks(0), program->duration};
    const bool beyond = m_speed > 0 ? time >= range.end() : time <= range.start;
    if (!beyond) {
        goTo(time);
    } else if (loops) {
        m_from = m_speed > 0 ? range.start : range.end() - program->rate.frameDuration();
        m_since.start();
        goTo(m_from);
    } else {
        goTo(m_speed > 0 ? range.end() : range.start);
        stop();
    }
}

// A frame that is shown already is not asked for again.
void Shuttle::goTo(Flicks time)
{
    const FrameRate rate = m_player.program()->rate;
    if (rate.frameAt(time) != rate.frameAt(m_last))
        m_player.seek(time);
    m_last = m_player.position();
}

} // namespace reelwright
