// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <functional>

namespace reelwright {

// From now on the first SIGTERM, SIGINT or SIGHUP (a session that ends, a terminal that is closed)
// leads to `quit`, called from the event loop, instead of ending the process; a second one ends it.
// Once in a process.
class QuitSignals : public QObject {
    Q_OBJECT

public:
    explicit QuitSignals(std::function<void()> quit);

private:
    int m_signalled = -1; // the end of a socket pair that a handler writes to the other end of
};

} // namespace reelwright
