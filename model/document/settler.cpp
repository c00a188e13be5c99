// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <model/document/database.h>
#include <model/document/settler.h>

#include <chrono>

namespace reelwright {

namespace {

constexpr std::chrono::seconds pause{1};

} // namespace

Settler::Settler(const Database &file) : m_file(file) {}
Settler::~Settler() = default;

void Settler::touch()
{
    {
        const std::lock_guard lock(m_mutex);
        m_written = true;
    }
    m_changed.notify_all();
    if (!m_thread.joinable())
        m_thread = std::jthread([this](const std::stop_token &stop) { run(stop); });
}

void Settler::run(const std::stop_token &stop)
{
    const auto written = [this] { return m_written; };
    std::unique_lock lock(m_mutex);
    while (m_changed.wait(lock, stop, written)) {
        do
            m_written = false;
        while (m_changed.wait_for(lock, stop, pause, written));
        if (stop.stop_requested())
            return;
        lock.unlock();
        m_file.settleLog();
        lock.lock();
    }
}

} // namespace reelwright
