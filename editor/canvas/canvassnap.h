// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QPointF>
#include <QRectF>
#include <Qt>

namespace reelwright {

// What a moved box is drawn to, in the frame's pixels.
struct SnapField {
    QRectF frame;
    QList<QRectF> safeAreas;
    QList<QRectF> others; // boxes of elements that stay
};

// The parts of the frame that every screen shows: pictures and, inside, titles (EBU R 95).
QList<QRectF> safeAreasOf(const QRectF &frame);

// A line that says what was snapped to.
struct Guide {
    enum Kind { Line, Gap }; // a gap is between two boxes, as wide as another one
    Qt::Orientation orientation = Qt::Vertical; // of the line; a gap lies across it
    double at = 0;
    double from = 0;
    double to = 0;
    Kind kind = Line;

    friend bool operator==(const Guide &, const Guide &) = default;
};

struct Snapped {
    QPointF by; // to add
    QList<Guide> guides;
    bool horizontally = false; // by.x() counts, even if 0
    bool vertically = false;
};

// Edges and middles of the box to those of the field, else equal gaps to its neighbours; each
// direction by itself, the nearest within `reach`.
Snapped snapBox(const QRectF &box, const SnapField &field, double reach);
// A point that is dragged, such as a corner.
Snapped snapPoint(QPointF point, const SnapField &field, double reach);

} // namespace reelwright
