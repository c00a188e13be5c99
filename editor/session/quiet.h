// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <condition_variable>
#include <functional>
#include <mutex>

namespace reelwright {

// Lets small pictures wait while the canvas needs its frames: they share decoders and cores.
class Quiet {
public:
    void setBusy(bool busy); // the canvas
    // Returns once it is quiet, or false when `goOn` says that nobody waits any more.
    bool wait(const std::function<bool()> &goOn);

private:
    std::mutex m_mutex;
    std::condition_variable m_changed;
    bool m_busy = false;
};

} // namespace reelwright
