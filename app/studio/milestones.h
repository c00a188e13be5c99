// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace reelwright {

class MainWindow;
class Session;

// Writes to the log when the window is painted for the first time, and when the first picture of
// what is opened is. For measuring the start: with QT_LOGGING_RULES=reelwright.start.info=true,
// else it does nothing.
void logMilestones(MainWindow &window, Session &session);

} // namespace reelwright
