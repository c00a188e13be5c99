// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <preview/player/playclock.h>

namespace reelwright {

namespace {

constexpr auto patience = std::chrono::milliseconds(800); // with a device that does not move

} // namespace

PlayClock::PlayClock(std::unique_ptr<SoundOutput> output) : m_output(std::move(output)) {}

void PlayClock::start(Flicks at, SoundOutput::Fill fill)
{
    stop();
    m_listening = m_output && m_output->start(std::move(fill));
    m_running = true;
    m_start = m_position = at;
    m_at = Steady::now();
}

void PlayClock::stop()
{
    if (m_running && m_output)
        m_output->stop();
    m_running = false;
    m_listening = false;
}

Flicks PlayClock::now()
{
    if (!m_running)
        return m_position;
    const Steady::time_point time = Steady::now();
    if (m_listening)
        followSound(time);
    if (!m_listening) {
        m_position += std::chrono::duration_cast<Flicks>(time - m_at);
        m_at = time;
    }
    return m_position;
}

void PlayClock::followSound(Steady::time_point time)
{
    const std::optional<std::int64_t> heard = m_output->heard();
    const Flicks position = m_start + Flicks(heard.value_or(0) * (oneSecond.count() / soundRate));
    if (position > m_position) {
        m_position = position;
        m_at = time;
    } else if (!heard || time - m_at > patience) {
        m_output->stop();
        m_listening = false;
        m_at = time;
    }
}

} // namespace reelwright
