// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <functional>

class QWidget;

namespace reelwright {

// What a panel shows while there is nothing in it: one sentence that says what belongs there, and
// the one button that starts it.
QWidget *emptyPage(const QString &sentence, const QString &button, std::function<void()> start);

} // namespace reelwright
