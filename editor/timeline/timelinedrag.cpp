// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <editor/timeline/timelinedrag.h>

#include <editor/element/elementsets.h>
#include <editor/session/places.h>
#include <editor/timeline/dragedits.h>
#include <model/edit/sceneedits.h>
#include <model/edit/span.h>
#include <model/edit/timeedits.h>
#include <model/edit/trackedits.h>

#include <algorithm>

namespace reelwright {

bool TimelineDrag::isPossible(const TimelineHit &hit)
{
    return hit.isClip() || hit.zone == TimelineZone::Keyframe || hit.zone == TimelineZone::Handle ||
           hit.zone == TimelineZone::Marker;
}

QList<KeyframeRef> TimelineDrag::keyframesAt(const Template &value, const TimelineLayout &layout,
                                             const TimelineHit &hit)
{
    if (hit.lane >= 0) {
        const TimelineLane &lane = layout.rows[hit.row].lanes[hit.lane];
        return {{lane.element, lane.property, lane.keyframes[hit.keyframe].time}};
    }
    const ElementPlace place = findElement(value, hit.element);
    const Flicks time = hit.time - (place.scene ? layout.range.start : Flicks(0)) -
                        place.element->start;
    QList<KeyframeRef> refs;
    for (const auto &[id, property] : place.element->properties.asKeyValueRange())
        if (const auto *keyframes = std::get_if<QList<Keyframe>>(&property))
            for (const Keyframe &keyframe : *keyframes)
                if (keyframe.time == time)
                    refs.append({hit.element, id, time});
    return refs;
}

// Rows lie top to bottom, but a scene's tracks bottom to top.
DragStep TimelineDrag::order(const Template &before, const TimelineLayout &layout, int from, int to)
{
    const TimelineRow &track = layout.rows[from];
    const Scene *scene = before.scene(layout.scene);
    const qsizetype count = scene ? scene->tracks.size() : 0;
    const qsizetype position = track.sound ? std::max<qsizetype>(0, to - count)
                                           : std::max<qsizetype>(0, count - 1 - to);
    return {moveTrack(before, track.track, position), tr("Move Track %1").arg(track.name), {}, {}};
}

TimelineDrag::TimelineDrag(DragStart start) : m_start(std::move(start))
{
    const TimelineHit &hit = m_start.hit;
    SnapLess less;
    if (hit.zone == TimelineZone::Keyframe)
        m_keyframes = keyframesAt(m_start.before, m_start.layout, hit);
    if (hit.zone == TimelineZone::Keyframe || hit.zone == TimelineZone::Marker) {
        m_edges = {hit.time};
        less.moments = {hit.time};
    } else if (hit.isClip()) {
        for (const TimelineRow &row : m_start.layout.rows)
            for (const TimelineClip &clip : row.clips) {
                const bool grabbed = clip.element == hit.element;
                if (hit.zone == TimelineZone::Clip && m_start.selection.contains(clip.element))
                    m_edges += {clip.range.start, clip.range.end()};
                else if (grabbed)
                    m_edges = {hit.zone == TimelineZone::ClipStart ? clip.range.start
                                                                   : clip.range.end()};
                if (grabbed && hit.zone == TimelineZone::Clip) // comes first
                    std::rotate(m_edges.begin(), m_edges.end() - 2, m_edges.end());
            }
        const QList<ElementId> own = hit.zone == TimelineZone::Clip ? m_start.selection
                                                                    : QList{hit.element};
        less.edges = {own.begin(), own.end()};
        if (hit.zone == TimelineZone::Clip)
            less.keyframes = less.edges;
    }
    m_points = snapPoints(m_start.layout, m_start.playhead, less);
}

DragStep TimelineDrag::step(const TimelineScale &scale, int scroll, QPointF point,
                            Qt::KeyboardModifiers modifiers) const
{
    Hand hand{m_start.layout, point, {}, modifiers};
    hand.layout.scale = scale;
    hand.layout.scroll = scroll;
    hand.by = scale.timeAt(point.x()) - m_start.layout.scale.timeAt(m_start.point.x());
    switch (m_start.hit.zone) {
    case TimelineZone::ClipStart:
    case TimelineZone::ClipEnd:
        return trim(hand);
    case TimelineZone::Keyframe:
        return moveKeyframe(hand);
    case TimelineZone::Handle:
        return bendCurve(hand);
    case TimelineZone::Marker:
        return moveMarker(hand);
    default:
        return modifiers.testFlags(Qt::AltModifier | Qt::ShiftModifier) ? slip(hand) : move(hand);
    }
}

QString TimelineDrag::words() const
{
    return ElementSets::words(m_start.before, m_start.selection);
}

Flicks TimelineDrag::origin(const ElementId &element) const
{
    return findElement(m_start.before, element).scene ? m_start.layout.range.start : Flicks(0);
}

Snap TimelineDrag::snap(const Hand &hand, const QList<Flicks> &edges) const
{
    const bool free = hand.modifiers & Qt::ControlModifier;
    const Flicks within = fromSeconds(snapReach / hand.layout.scale.pixelsPerSecond);
    return snapped(free ? QList<SnapPoint>() : m_points, edges, hand.by, within, m_start.rate,
                   m_start.layout.range.start);
}

// No element before the start, and none that starts at its scene's end or later.
Flicks TimelineDrag::withinBounds(Flicks by) const
{
    for (const ElementId &id : m_start.selection) {
        const ElementPlace place = findElement(m_start.before, id);
        if (!place.element)
            continue;
        if (place.scene)
            by = std::min(by, place.scene->duration - m_start.rate.frameDuration() -
                                  place.element->start);
        by = std::max(by, -place.element->start);
    }
    return by;
}

// From the row where it was grabbed to the one under the pointer, within scene or soundtrack.
qsizetype TimelineDrag::tracksUp(const Hand &hand) const
{
    const int row = hand.layout.nearestRow(hand.point.y());
    const bool sound = hand.layout.rows[m_start.hit.row].sound;
    if (hand.layout.rows[row].sound != sound)
        return 0;
    const qsizetype down = row - m_start.hit.row;
    return fitTracks(m_start.before, m_start.selection, sound ? down : -down);
}

DragStep TimelineDrag::move(const Hand &hand) const
{
    Snap snap = this->snap(hand, m_edges);
    const int row = hand.layout.nearestRow(hand.point.y());
    if (hand.layout.rows[row].sound != hand.layout.rows[m_start.hit.row].sound &&
        m_start.selection.size() == 1 && !(hand.modifiers & Qt::ShiftModifier))
        return toOtherList(hand, snap);
    qsizetype tracks = tracksUp(hand);
    if (hand.modifiers & Qt::ShiftModifier) { // along one axis
        const QPointF went = hand.point - m_start.point;
        const bool sideways = std::abs(went.x()) >= std::abs(went.y());
        snap = sideways ? snap : Snap{};
        tracks = sideways ? 0 : tracks;
    }
    if (const Flicks by = withinBounds(snap.by); by != snap.by)
        snap = {by, {}};
    const bool copies = hand.modifiers & Qt::AltModifier;
    const Moved moved = copies ? copyTo(m_start.before, m_start.selection, snap.by, tracks)
                               : moveNear(m_start.before, m_start.selection, snap.by, tracks);
    if (moved.by != snap.by)
        snap = {moved.by, {}};
    return {moved.next, (copies ? tr("Duplicate %1") : tr("Move %1")).arg(words()), snap,
            m_edges.value(0) + snap.by};
}

// Between scene and soundtrack, where times count from elsewhere.
DragStep TimelineDrag::toOtherList(const Hand &hand, const Snap &snap) const
{
    const TimelineRow &target = hand.layout.rows[hand.layout.nearestRow(hand.point.y())];
    const ElementPlace place = findElement(m_start.before, m_start.selection.first());
    const Flicks there = target.sound ? Flicks(0) : m_start.layout.range.start;
    const Flicks start = place.element->start + origin(place.element->id) + snap.by - there;
    return {
        placeElement(m_start.before, place.element->id, target.track, std::max(start, Flicks(0))),
        tr("Move %1").arg(words()), snap, m_edges.value(0) + snap.by};
}

DragStep TimelineDrag::trim(const Hand &hand) const
{
    const ElementId id = m_start.hit.element;
    const Flicks from = origin(id);
    const bool start = m_start.hit.zone == TimelineZone::ClipStart;
    Snap snap = this->snap(hand, m_edges);
    const TimeRange room = roomToTrim(m_start.before, id, start, m_start.rate);
    const Flicks wanted = m_edges.value(0) + snap.by - from;
    const Flicks edge = std::clamp(wanted, room.start, std::max(room.start, room.end()));
    if (edge != wanted)
        snap = {edge + from - m_edges.value(0), {}};
    const QString name = tr("Trim %1").arg(ElementSets::words(m_start.before, {id}));
    return {start ? trimStart(m_start.before, id, edge) : trimEnd(m_start.before, id, edge), name,
            snap, edge + from};
}

// What is in the clip follows the hand: to the right shows what is earlier.
DragStep TimelineDrag::slip(const Hand &hand) const
{
    const FrameRate rate = m_start.rate;
    const Flicks wanted = -rate.timeOf(rate.nearestFrame(hand.by));
    const QList<ElementId> playing = withMedia(m_start.before, m_start.selection);
    const Flicks by = std::max(wanted, earliestSlip(m_start.before, playing));
    return {slipElements(m_start.before, playing.isEmpty() ? m_start.selection : playing, by),
            tr("Slip %1").arg(words()),
            {-by, {}},
            m_edges.value(0) - by};
}

DragStep TimelineDrag::moveKeyframe(const Hand &hand) const
{
    const ElementPlace place = findElement(m_start.before, m_start.hit.element);
    const Flicks at = m_start.hit.time - origin(m_start.hit.element);
    const Flicks first = place.element->start;
    const Flicks last = first + lengthOf(*place.element, place.scene);
    Snap snap = this->snap(hand, m_edges);
    if (const Flicks by = std::clamp(snap.by, first - at, last - at); by != snap.by)
        snap = {by, {}};
    const QString name = m_keyframes.size() == 1 ? tr("Move Keyframe") : tr("Move Keyframes");
    return {moveKeyframes(m_start.before, m_keyframes, snap.by), name, snap,
            m_start.hit.time + snap.by};
}

DragStep TimelineDrag::bendCurve(const Hand &hand) const
{
    const TimelineHit &hit = m_start.hit;
    const TimelineLane &lane = hand.layout.rows[hit.row].lanes[hit.lane];
    const Keyframe &keyframe = lane.keyframes[hit.keyframe];
    Easing easing = keyframe.easing;
    if (const auto handles = hand.layout.handles(hit.row, hit.lane, hit.keyframe)) {
        const QPointF at = hand.point - handles->box.bottomLeft();
        const double x = std::clamp(at.x() / handles->box.width(), 0.0, 1.0);
        const double y = std::clamp(-at.y() / handles->box.height(), -0.2, 1.2);
        (hit.second ? easing.x2 : easing.x1) = x;
        (hit.second ? easing.y2 : easing.y1) = y;
    }
    return {setEasing(m_start.before, {{lane.element, lane.property, keyframe.time}}, easing),
            tr("Bend Curve"),
            {},
            lane.origin + keyframe.time};
}

DragStep TimelineDrag::moveMarker(const Hand &hand) const
{
    const Flicks start = m_start.layout.range.start;
    const Flicks from = m_start.hit.time - start;
    const Flicks last = m_start.layout.range.duration - m_start.rate.frameDuration();
    Snap snap = this->snap(hand, m_edges);
    if (const Flicks by = std::clamp(snap.by, -from, std::max(Flicks(0), last) - from);
        by != snap.by)
        snap = {by, {}};
    return {reelwright::moveMarker(m_start.before, m_start.layout.scene, from, from + snap.by),
            tr("Move Marker"), snap, m_start.hit.time + snap.by};
}

} // namespace reelwright
