// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <editor/canvas/handles.h>

#include <QLineF>
#include <array>
#include <cmath>
#include <numbers>

namespace reelwright {

namespace {

constexpr std::array corners{Grip::TopLeft, Grip::TopRight, Grip::BottomRight, Grip::BottomLeft};
constexpr std::array edges{Grip::Top, Grip::Right, Grip::Bottom, Grip::Left};
constexpr double shortest = 24; // an edge with a handle

bool isNear(QPointF a, QPointF b, double reach)
{
    return QLineF(a, b).length() <= reach;
}

bool hasHandle(const QPolygonF &outline, int edge)
{
    return QLineF(outline[edge], outline[(edge + 1) % 4]).length() >= shortest;
}

} // namespace

bool isCorner(Grip grip)
{
    return std::find(corners.begin(), corners.end(), grip) != corners.end();
}

bool isEdge(Grip grip)
{
    return std::find(edges.begin(), edges.end(), grip) != edges.end();
}

QPointF shareOf(Grip grip)
{
    switch (grip) {
    case Grip::TopLeft:
        return {0, 0};
    case Grip::Top:
        return {0.5, 0};
    case Grip::TopRight:
        return {1, 0};
    case Grip::Right:
        return {1, 0.5};
    case Grip::BottomRight:
        return {1, 1};
    case Grip::Bottom:
        return {0.5, 1};
    case Grip::BottomLeft:
        return {0, 1};
    case Grip::Left:
        return {0, 0.5};
    default:
        return {0.5, 0.5};
    }
}

QList<Handle> handlesOf(const QPolygonF &outline, bool withEdges)
{
    QList<Handle> handles;
    if (outline.size() != 4)
        return handles;
    for (int i = 0; i < 4; ++i)
        handles.append({corners[size_t(i)], outline[i]});
    for (int i = 0; withEdges && i < 4; ++i)
        if (hasHandle(outline, i))
            handles.append({edges[size_t(i)], (outline[i] + outline[(i + 1) % 4]) / 2});
    return handles;
}

QPolygonF commonBox(const QList<QPolygonF> &outlines)
{
    QRectF box;
    for (const QPolygonF &outline : outlines)
        box = box.united(outline.boundingRect());
    if (box.isEmpty())
        return {};
    return QPolygonF({box.topLeft(), box.topRight(), box.bottomRight(), box.bottomLeft()});
}

Grip gripAt(const QPolygonF &outline, QPointF point, const GripRules &rules)
{
    if (outline.size() != 4)
        return Grip::None;
    if (rules.anchor && isNear(*rules.anchor, point, rules.reach))
        return Grip::Anchor;
    const bool inside = outline.containsPoint(point, Qt::OddEvenFill);
    if (rules.corners)
        for (const Handle &handle : handlesOf(outline, rules.edges))
            if (isNear(handle.at, point, rules.reach))
                return handle.grip;
    if (inside)
        return Grip::Body;
    if (rules.corners)
        for (const QPointF &corner : outline)
            if (isNear(corner, point, rules.rotation))
                return Grip::Rotation;
    return Grip::None;
}

Qt::CursorShape cursorFor(Grip grip, const QPolygonF &outline)
{
    if (grip == Grip::Body)
        return Qt::SizeAllCursor;
    if (grip == Grip::Rotation || grip == Grip::Anchor)
        return Qt::CrossCursor;
    if (!isCorner(grip) && !isEdge(grip))
        return Qt::ArrowCursor;
    const QPointF middle = (outline[0] + outline[2]) / 2;
    QPointF at = middle;
    for (const Handle &handle : handlesOf(outline, true))
        if (handle.grip == grip)
            at = handle.at;
    const double angle = std::atan2(at.y() - middle.y(), at.x() - middle.x());
    // Of a flat box the corners would look like edges: they are shown as diagonals.
    double eighth = angle / (std::numbers::pi / 4);
    if (isCorner(grip))
        eighth = 2 * std::round((eighth - 1) / 2) + 1;
    switch ((int(std::round(eighth)) + 8) % 4) {
    case 0:
        return Qt::SizeHorCursor;
    case 1:
        return Qt::SizeFDiagCursor;
    case 2:
        return Qt::SizeVerCursor;
    default:
        return Qt::SizeBDiagCursor;
    }
}

} // namespace reelwright
