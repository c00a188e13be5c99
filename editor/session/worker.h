// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMetaObject>
#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <thread>

namespace reelwright {

// One thread that does tasks in the order they were posted.
class Worker {
public:
    Worker();
    ~Worker(); // waits for the task in work, and drops those that wait

    void post(std::function<void()> task);
    void clear(); // drops the tasks that wait

private:
    void run();

    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::deque<std::function<void()>> m_tasks;
    bool m_stopping = false;
    std::thread m_thread;
};

// Does `task` on the receiver's thread, later. The receiver must outlive the worker that calls.
template<class Receiver, class Task>
void answer(Receiver *receiver, Task task)
{
    QMetaObject::invokeMethod(receiver, std::move(task), Qt::QueuedConnection);
}

} // namespace reelwright
