// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSize>

namespace reelwright {

inline constexpr int tileGap = 8;    // around each picture's cell
inline constexpr int tileWords = 38; // below a picture: two lines
inline constexpr int narrowestTile = 96;

// The size of each of `count` cells (picture, words below it, gap) with which pictures as wide as
// `aspect` times their height become as large as they can with all of them in `room`. Where they
// would be narrower than `narrowestTile` they are that wide, and the rest is scrolled to.
QSize cellIn(QSize room, int count, double aspect);
// Its picture.
QSize pictureIn(QSize cell, double aspect);

} // namespace reelwright
