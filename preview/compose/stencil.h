// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <preview/media/color.h>
#include <preview/media/picture.h>
#include <preview/text/textimage.h>

#include <QRect>
#include <QRectF>
#include <QTransform>
#include <cstdint>
#include <vector>

namespace reelwright {

// A shape's coverage on the canvas, for luma and, as the mean of each four, for chroma.
struct Stencil {
    QRect area; // even position and size, inside the canvas; empty: nothing to draw
    std::vector<std::uint8_t> luma;   // row by row without padding
    std::vector<std::uint8_t> chroma; // area.width() / 2 to the row

    std::size_t bytes() const { return luma.size() + chroma.size(); }
    const std::uint8_t *row(int plane, int y) const; // y from the area's top in that plane
};

// The smallest even rectangle on a canvas that holds `area`.
QRect evenArea(const QRectF &area, QSize canvas);

Stencil stencilOf(const Mask &mask, QSize canvas);
// A rectangle seen through `transform`, its edges anti-aliased.
Stencil rectangleStencil(const QRectF &rectangle, const QTransform &transform, QSize canvas);

// The ellipse in a box, seen through `transform`, which moves, scales, turns and shears.
Stencil ellipseStencil(const QRectF &box, const QTransform &transform, QSize canvas);

// For those who make stencils: one without coverage, and its chroma from its luma.
Stencil emptyStencil(const QRect &area);
void fillChroma(Stencil &stencil);

// Lays a colour over the canvas through the stencil, `opacity` 0..255.
void paint(Picture &canvas, const Stencil &stencil, YCbCr color, std::uint8_t opacity);

} // namespace reelwright
