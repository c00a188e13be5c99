// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <editor/variants/tilegrid.h>

#include <algorithm>

namespace reelwright {

QSize pictureIn(QSize cell, double aspect)
{
    const int width = std::max(1, cell.width() - tileGap);
    const int height = std::max(1, cell.height() - tileGap - tileWords);
    const int wide = std::min(width, int(height * aspect));
    return {std::max(1, wide), std::max(1, std::min(height, int(wide / aspect + 0.5)))};
}

QSize cellIn(QSize room, int count, double aspect)
{
    QSize best(narrowestTile + tileGap, int(narrowestTile / aspect) + tileGap + tileWords);
    int bestWidth = narrowestTile;
    for (int columns = 1; columns <= count; ++columns) {
        const int rows = (count + columns - 1) / columns;
        const QSize cell(room.width() / columns, room.height() / rows);
        const int width = pictureIn(cell, aspect).width();
        if (width <= bestWidth)
            continue;
        bestWidth = width;
        best = {cell.width(),
                std::min(cell.height(), int(width / aspect + 0.5) + tileGap + tileWords)};
    }
    return best;
}

} // namespace reelwright
