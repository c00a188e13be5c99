// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <preview/render/rendersettings.h>

#include <QElapsedTimer>

namespace reelwright::cli {

// A line on standard error that is written over and over; nothing if that is no terminal.
class ProgressBar {
public:
    ProgressBar();
    void show(const RenderProgress &progress);
    void clear();

private:
    bool m_visible;
    bool m_drawn = false;
    QElapsedTimer m_clock;
    qint64 m_lastShown = -1000;
};

} // namespace reelwright::cli
