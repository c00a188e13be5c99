// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <preview/player/soundthread.h>

#include <QThread>
#include <condition_variable>
#include <cstdio>
#include <cstdlib>
#include <mutex>

namespace reelwright {

namespace {

constexpr unsigned long farewell = 500; // milliseconds

// PulseAudio's client aborts when it is taken down under a thread that waits in it.
void leave(int status, void *)
{
    std::fflush(nullptr);
    std::_Exit(status);
}

} // namespace

struct SoundThread::Work {
    std::mutex mutex;
    std::condition_variable finished;
    bool done = false;
};

std::shared_ptr<SoundThread> SoundThread::shared()
{
    static std::mutex mutex;
    static std::weak_ptr<SoundThread> current;
    const std::lock_guard lock(mutex);
    std::shared_ptr<SoundThread> thread = current.lock();
    if (!thread)
        current = thread = std::make_shared<SoundThread>();
    return thread;
}

SoundThread::SoundThread() : m_thread(new QThread), m_context(new QObject)
{
    m_thread->setObjectName(QStringLiteral("sound"));
    m_context->moveToThread(m_thread);
    QObject::connect(m_thread, &QThread::finished, m_context, &QObject::deleteLater);
    m_thread->start(QThread::TimeCriticalPriority);
}

SoundThread::~SoundThread()
{
    m_thread->quit();
    if (m_thread->wait(farewell))
        delete m_thread;
    else
        on_exit(leave, nullptr);
}

void SoundThread::post(std::function<void()> work)
{
    QMetaObject::invokeMethod(m_context, std::move(work), Qt::QueuedConnection);
}

bool SoundThread::run(std::function<void()> work, std::chrono::milliseconds patience)
{
    if (m_late) {
        const std::lock_guard lock(m_late->mutex);
        if (!m_late->done)
            return false;
    }
    m_late.reset();
    const auto state = std::make_shared<Work>();
    post([state, work = std::move(work)] {
        work();
        const std::lock_guard lock(state->mutex);
        state->done = true;
        state->finished.notify_all();
    });
    std::unique_lock lock(state->mutex);
    if (state->finished.wait_for(lock, patience, [&] { return state->done; }))
        return true;
    m_late = state;
    return false;
}

} // namespace reelwright
