// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <editor/session/quiet.h>

#include <chrono>

namespace reelwright {

void Quiet::setBusy(bool busy)
{
    {
        const std::lock_guard lock(m_mutex);
        m_busy = busy;
    }
    m_changed.notify_all();
}

bool Quiet::wait(const std::function<bool()> &goOn)
{
    std::unique_lock lock(m_mutex);
    while (m_busy && goOn())
        m_changed.wait_for(lock, std::chrono::milliseconds(50)); // to ask goOn again
    return goOn();
}

} // namespace reelwright
