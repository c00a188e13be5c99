// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <model/source/interrupter.h>

namespace reelwright {

Interrupter::Interrupter(std::stop_token stop, std::chrono::milliseconds most,
                         std::function<void()> interrupt)
    : m_most(most), m_interrupt(std::move(interrupt)),
      m_onStop(std::move(stop), [this] { stopNow(); }),
      m_watcher([this](const std::stop_token &ended) { watch(ended); })
{
}

Interrupter::~Interrupter()
{
    forget();
}

void Interrupter::stopNow()
{
    const std::lock_guard lock(m_mutex);
    fire(Reason::Stopped);
}

void Interrupter::begin()
{
    const std::lock_guard lock(m_mutex);
    m_until = Clock::now() + m_most;
}

void Interrupter::end()
{
    const std::lock_guard lock(m_mutex);
    m_until = Clock::time_point::max();
}

Interrupter::Reason Interrupter::reason() const
{
    const std::lock_guard lock(m_mutex);
    return m_reason;
}

void Interrupter::forget()
{
    const std::lock_guard lock(m_mutex);
    m_interrupt = {};
}

// Looks at the time now and then, so that begin() and end() need not wake anybody.
void Interrupter::watch(const std::stop_token &ended)
{
    constexpr auto now = std::chrono::milliseconds(100);
    std::unique_lock lock(m_mutex);
    while (!ended.stop_requested()) {
        m_changed.wait_for(lock, ended, now, [] { return false; });
        if (Clock::now() >= m_until)
            fire(Reason::Late);
    }
}

void Interrupter::fire(Reason reason)
{
    if (m_reason == Reason::None)
        m_reason = reason;
    if (m_interrupt)
        m_interrupt();
}

} // namespace reelwright
