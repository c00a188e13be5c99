// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <editor/datasets/importwork.h>

namespace reelwright {

ImportWork::~ImportWork()
{
    m_stop.request_stop();
}

void ImportWork::stop()
{
    m_stop.request_stop();
    m_stop = std::stop_source();
    ++m_turn;
    m_busy = false;
}

void ImportWork::Going::tell(qint64 read, qint64 taken)
{
    constexpr int every = 80; // ms
    if (m_since.isValid() && m_since.elapsed() < every)
        return;
    m_since.start();
    answer(&m_work, [work = &m_work, read, taken, stop = m_stop] {
        if (!stop.stop_requested())
            Q_EMIT work->progress(read, taken);
    });
}

} // namespace reelwright
