// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <model/base/time.h>
#include <preview/player/soundoutput.h>

#include <chrono>
#include <memory>

namespace reelwright {

// Where playback is. Follows the sound that is heard; without a device, or once it has gone or
// stands still, a steady clock goes on from there. Never goes back. One thread.
class PlayClock {
public:
    using Steady = std::chrono::steady_clock;

    explicit PlayClock(std::unique_ptr<SoundOutput> output); // null: no device

    void start(Flicks at, SoundOutput::Fill fill);
    void stop();
    Flicks now();
    bool isRunning() const { return m_running; }
    bool hasOutput() const { return bool(m_output); } // maybe without a device behind it
    bool hasSound() const { return m_listening; }
    Flicks sinceStart() const { return m_position - m_start; }

private:
    void followSound(Steady::time_point time);

    std::unique_ptr<SoundOutput> m_output;
    bool m_running = false;
    bool m_listening = false;
    Flicks m_start{0};
    Flicks m_position{0};
    Steady::time_point m_at; // when m_position last moved
};

} // namespace reelwright
