// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QPointF>
#include <QPolygonF>
#include <Qt>
#include <optional>

namespace reelwright {

// What can be taken hold of at an outline. Outlines are four corners, from the element's own top
// left clockwise, so that a turned element keeps its handles. All of it in the widget's pixels.
enum class Grip {
    None,
    Body,
    TopLeft,
    Top,
    TopRight,
    Right,
    BottomRight,
    Bottom,
    BottomLeft,
    Left,
    Rotation, // a zone outside of a corner
    Anchor,   // what an element turns around
};

bool isCorner(Grip grip);
bool isEdge(Grip grip);
// Where a corner or an edge lies in its box: 0 to 1 from the left and from the top.
QPointF shareOf(Grip grip);

struct Handle {
    Grip grip = Grip::None;
    QPointF at;
};
QList<Handle> handlesOf(const QPolygonF &outline, bool edges);

// The box around several outlines, as an outline.
QPolygonF commonBox(const QList<QPolygonF> &outlines);

// What is under a point: the anchor before corners before edges before the body
// before the rotation zone. Edges that are too short for a handle have none.
struct GripRules {
    bool edges = true;
    bool corners = true;
    std::optional<QPointF> anchor{}; // where it can be taken; none: nowhere
    double reach = 7;                // from a handle's middle
    double rotation = 20;            // from a corner, outside
};
Grip gripAt(const QPolygonF &outline, QPointF point, const GripRules &rules = {});

// The pointer's shape over a handle of this outline, turned with it.
Qt::CursorShape cursorFor(Grip grip, const QPolygonF &outline);

} // namespace reelwright
