// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSocketNotifier>
#include <functional>
#include <memory>

namespace reelwright {

// From now on the first SIGTERM, SIGINT or SIGHUP (a session that ends, a terminal that is closed)
// leads to `quit`, called from the event loop, instead of ending the process; a second one ends it.
// Once in a process.
class QuitSignals {
public:
    explicit QuitSignals(std::function<void()> quit);

private:
    std::unique_ptr<QSocketNotifier> m_signalled; // of the end that a handler does not write to
};

} // namespace reelwright
