// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <editor/session/jobs.h>

namespace reelwright {

Jobs::Jobs(QObject *parent) : QObject(parent) {}

Jobs::~Jobs()
{
    ++m_stopped;
}

void Jobs::run(const QString &words, Task task, std::function<void()> then)
{
    ++m_running;
    m_busy = words;
    Q_EMIT busyChanged();
    m_worker.post([this, task = std::move(task), then = std::move(then), begun = int(m_stopped)] {
        const auto goOn = [this, begun] { return begun == m_stopped; };
        const Result<void> outcome = goOn() ? task(goOn) : Result<void>();
        const bool stopped = !goOn();
        answer(this, [this, then, outcome, stopped] {
            if (--m_running == 0) {
                m_busy.clear();
                Q_EMIT busyChanged();
            }
            if (stopped)
                return;
            if (outcome)
                then();
            else
                Q_EMIT failed(outcome.error());
        });
    });
}

void Jobs::stop()
{
    ++m_stopped;
}

} // namespace reelwright
