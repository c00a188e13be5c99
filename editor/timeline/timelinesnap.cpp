// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <editor/timeline/timelinesnap.h>

#include <algorithm>

namespace reelwright {

namespace {

Flicks apart(Flicks a, Flicks b)
{
    return std::chrono::abs(a - b);
}

} // namespace

QList<SnapPoint> snapPoints(const TimelineLayout &layout, Flicks playhead, const SnapLess &less)
{
    QList<SnapPoint> points{{layout.range.start, SnapKind::SceneStart},
                            {layout.range.end(), SnapKind::SceneEnd},
                            {playhead, SnapKind::Playhead}};
    for (const Marker &marker : layout.markers)
        points.append({layout.range.start + marker.time, SnapKind::Marker, marker.name});
    for (const TimelineRow &row : layout.rows)
        for (const TimelineClip &clip : row.clips) {
            const bool edges = !less.edges.contains(clip.element);
            if (edges && clip.startsHere)
                points.append({clip.range.start, SnapKind::ClipStart, clip.content});
            if (edges && clip.endsHere)
                points.append({clip.range.end(), SnapKind::ClipEnd, clip.content});
            if (!less.keyframes.contains(clip.element))
                for (const Flicks time : clip.keyframes)
                    points.append({time, SnapKind::Keyframe, clip.content});
        }
    points.removeIf([&](const SnapPoint &point) {
        const bool own = point.kind == SnapKind::Marker || point.kind == SnapKind::Keyframe;
        return own && std::any_of(less.moments.begin(), less.moments.end(),
                                  [&](Flicks time) { return time == point.time; });
    });
    std::stable_sort(points.begin(), points.end(),
                     [](const SnapPoint &a, const SnapPoint &b) { return a.time < b.time; });
    return points;
}

std::optional<SnapPoint> nearestPoint(const QList<SnapPoint> &points, Flicks time, Flicks within)
{
    const auto later =
        std::lower_bound(points.begin(), points.end(), time,
                         [](const SnapPoint &point, Flicks value) { return point.time < value; });
    std::optional<SnapPoint> found;
    if (later != points.end())
        found = *later;
    if (later != points.begin()) {
        const Flicks before = std::prev(later)->time;
        if (!found || apart(before, time) <= apart(found->time, time))
            found = *std::lower_bound(
                points.begin(), later, before,
                [](const SnapPoint &point, Flicks value) { return point.time < value; });
    }
    return found && apart(found->time, time) <= within ? found : std::nullopt;
}

Snap snapped(const QList<SnapPoint> &points, const QList<Flicks> &edges, Flicks by, Flicks within,
             FrameRate rate, Flicks origin)
{
    std::optional<Snap> best;
    for (const Flicks edge : edges)
        if (const auto point = nearestPoint(points, edge + by, within))
            if (!best || apart(point->time - edge, by) < apart(best->by, by))
                best = Snap{point->time - edge, *point};
    if (best || edges.isEmpty())
        return best.value_or(Snap{by, {}});
    const Flicks first = edges.first() - origin;
    const Flicks frame = rate.timeOf(rate.nearestFrame(first + by));
    return {frame - first, {origin + frame, SnapKind::Frame}};
}

} // namespace reelwright
