// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <editor/timeline/timelinehit.h>

#include <QLineF>

namespace reelwright {

namespace {

constexpr double edgeWidth = 6; // of a clip, where it is trimmed
constexpr double diamondReach = 5;
constexpr double rowEdge = 3;

bool isNear(QPointF a, QPointF b, double reach)
{
    return std::abs(a.x() - b.x()) <= reach && std::abs(a.y() - b.y()) <= reach;
}

TimelineHit inRuler(const TimelineLayout &layout, QPointF point, TimelineHit hit)
{
    const QRectF area = layout.timeArea();
    if (point.x() < area.left() - edgeWidth || point.x() >= area.right()) {
        hit.zone = TimelineZone::Corner;
        return hit;
    }
    hit.zone = TimelineZone::Ruler;
    if (layout.inRect().adjusted(-3, 0, 1, 1).contains(point))
        hit.zone = TimelineZone::In;
    else if (layout.outRect().adjusted(-1, 0, 3, 1).contains(point))
        hit.zone = TimelineZone::Out;
    for (const Marker &marker : layout.markers)
        if (layout.markerRect(marker).adjusted(-1, -2, 1, 2).contains(point)) {
            hit.zone = TimelineZone::Marker;
            hit.time = layout.range.start + marker.time;
        }
    return hit;
}

TimelineHit inHeader(const TimelineLayout &layout, QPointF point, TimelineHit hit)
{
    const QRectF rect = layout.headerRect(hit.row);
    if (layout.lockRect(hit.row).contains(point))
        hit.zone = TimelineZone::Lock;
    else if (layout.hideRect(hit.row).contains(point))
        hit.zone = TimelineZone::Hide;
    else if (layout.muteRect(hit.row).contains(point))
        hit.zone = TimelineZone::Mute;
    else if (layout.soloRect(hit.row).contains(point))
        hit.zone = TimelineZone::Solo;
    else if (layout.foldRect(hit.row).contains(point))
        hit.zone = TimelineZone::Fold;
    else if (point.y() >= rect.bottom())
        hit.zone = TimelineZone::LaneHeader;
    else
        hit.zone = point.y() > rect.bottom() - rowEdge ? TimelineZone::HeaderEdge
                                                       : TimelineZone::Header;
    if (hit.zone == TimelineZone::LaneHeader) {
        hit.lane = int((point.y() - rect.bottom()) / TimelineLayout::laneHeight);
        hit.element = layout.rows[hit.row].lanes[hit.lane].element;
    }
    return hit;
}

TimelineHit inLane(const TimelineLayout &layout, QPointF point, TimelineHit hit)
{
    const TimelineLane &lane = layout.rows[hit.row].lanes[hit.lane];
    hit.zone = TimelineZone::Lane;
    hit.element = lane.element;
    for (qsizetype i = 0; i < lane.keyframes.size(); ++i)
        if (isNear(layout.laneDiamond(hit.row, hit.lane, lane.keyframes[i]), point,
                   diamondReach + 1)) {
            hit.zone = TimelineZone::Keyframe;
            hit.keyframe = i;
            hit.time = lane.origin + lane.keyframes[i].time;
            return hit;
        }
    for (qsizetype i = 0; i + 1 < lane.keyframes.size(); ++i) {
        const auto handles = layout.handles(hit.row, hit.lane, i);
        if (!handles || lane.keyframes[i].easing.hold)
            continue;
        const bool first = isNear(handles->first, point, diamondReach);
        const bool second = isNear(handles->second, point, diamondReach);
        if (first || second) {
            hit.zone = TimelineZone::Handle;
            hit.keyframe = i;
            hit.second = !first;
            return hit;
        }
    }
    return hit;
}

TimelineHit inClip(const TimelineLayout &layout, const TimelineClip &clip, QPointF point,
                   TimelineHit hit)
{
    const QRectF rect = layout.clipRect(hit.row, clip);
    hit.element = clip.element;
    hit.zone = TimelineZone::Clip;
    if (point.y() > rect.bottom() - 2 * diamondReach)
        for (const Flicks time : clip.keyframes)
            if (isNear(layout.diamond(hit.row, clip, time), point, diamondReach)) {
                hit.zone = TimelineZone::Keyframe;
                hit.time = time;
                return hit;
            }
    const double edge = std::min(edgeWidth, rect.width() / 3);
    if (clip.startsHere && point.x() < rect.left() + edge)
        hit.zone = TimelineZone::ClipStart;
    else if (clip.endsHere && point.x() >= rect.right() - edge)
        hit.zone = TimelineZone::ClipEnd;
    return hit;
}

} // namespace

TimelineHit hitAt(const TimelineLayout &layout, QPointF point)
{
    TimelineHit hit;
    if (layout.rows.isEmpty() || !QRectF(QPointF(), layout.size).contains(point))
        return hit;
    hit.time = layout.scale.timeAt(point.x());
    if (point.y() < TimelineLayout::rulerHeight)
        return inRuler(layout, point, hit);
    const bool inHeaders = layout.headerArea().contains(point);
    hit.row = layout.rowAt(point.y());
    if (hit.row < 0) {
        hit.zone = inHeaders ? TimelineZone::Nothing : TimelineZone::Track;
        return hit;
    }
    if (inHeaders)
        return inHeader(layout, point, hit);
    const double below = point.y() - layout.rowTop(hit.row) - layout.trackHeight;
    if (below >= 0) {
        hit.lane = int(below / TimelineLayout::laneHeight);
        return inLane(layout, point, hit);
    }
    for (const TimelineClip &clip : layout.rows[hit.row].clips)
        if (layout.clipRect(hit.row, clip).contains(point))
            return inClip(layout, clip, point, hit);
    hit.zone = TimelineZone::Track;
    return hit;
}

QList<ElementId> clipsIn(const TimelineLayout &layout, const QRectF &rect)
{
    QList<ElementId> found;
    for (int row = 0; row < layout.rows.size(); ++row) {
        if (const QRectF band = layout.rowRect(row);
            band.bottom() <= rect.top() || band.top() >= rect.bottom())
            continue;
        for (const TimelineClip &clip : layout.rows[row].clips)
            if (layout.clipRect(row, clip).intersects(rect))
                found.append(clip.element);
    }
    return found;
}

} // namespace reelwright
