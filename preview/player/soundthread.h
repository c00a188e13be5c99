// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <functional>
#include <memory>

class QObject;
class QThread;

namespace reelwright {

// Where all talk with the system's sound takes place: a sound server may stall, and then this
// thread alone stands still. Work is done one after the other, with an event loop between, and may
// be done long after it was asked for: it keeps alive what it uses.
class SoundThread {
public:
    // The process's own, since Qt's connection to a sound server is one a process and lives on the
    // thread that asked for it first. Ends with the last that holds it. Any thread.
    static std::shared_ptr<SoundThread> shared();

    SoundThread();
    ~SoundThread(); // a thread that stands still is left behind, after half a second

    void post(std::function<void()> work);
    // Waits until it is done. False: it was not by then, or earlier work stands still.
    bool run(std::function<void()> work, std::chrono::milliseconds patience);

private:
    struct Work;

    QThread *m_thread;
    QObject *m_context; // on m_thread
    std::shared_ptr<Work> m_late;
};

} // namespace reelwright
