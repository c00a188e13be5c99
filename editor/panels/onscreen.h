// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QRect>

namespace reelwright {

// Where a window is to be so that a hand can reach its title: as it is if enough of that lies on
// one of the screens, else inside the nearest of them, and no larger than it. Of no screens: as is.
QRect onScreen(const QRect &window, const QList<QRect> &screens);

} // namespace reelwright
