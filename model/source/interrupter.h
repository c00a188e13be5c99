// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <condition_variable>
#include <functional>
#include <mutex>
#include <stop_token>
#include <thread>

namespace reelwright {

// Breaks off a call that blocks, when its time is over or somebody wants it stopped. The call is
// made on one thread, between begin() and end(); `interrupt` is called on another one.
class Interrupter {
public:
    enum class Reason { None, Late, Stopped };

    Interrupter(std::stop_token stop, std::chrono::milliseconds most,
                std::function<void()> interrupt);
    ~Interrupter();

    void begin();
    void end();
    Reason reason() const;
    // What `interrupt` works on is about to go: it is not called any more.
    void forget();

private:
    using Clock = std::chrono::steady_clock;
    void watch(const std::stop_token &ended);
    void stopNow();
    void fire(Reason reason); // with the lock held

    mutable std::mutex m_mutex;
    std::condition_variable_any m_changed;
    std::chrono::milliseconds m_most;
    std::function<void()> m_interrupt;
    Clock::time_point m_until = Clock::time_point::max();
    Reason m_reason = Reason::None;
    std::stop_callback<std::function<void()>> m_onStop;
    std::jthread m_watcher;
};

} // namespace reelwright
