// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <editor/timeline/timelinelayout.h>

#include <QPointF>
#include <optional>

namespace reelwright {

enum class TimelineZone {
    Nothing,
    Corner, // the scene's name, beside the ruler
    Ruler,
    Marker,
    In, // the ends of what is looped
    Out,
    Header,
    HeaderEdge, // below a header: makes rows higher
    LaneHeader,
    Lock,
    Hide,
    Mute,
    Solo,
    Fold,
    Clip,
    ClipStart,
    ClipEnd,
    Keyframe, // on a clip, of all its properties that have one then; or in a lane
    Handle,   // of a curve, in a lane
    Lane,
    Track, // no clip is there
};

struct TimelineHit {
    TimelineZone zone = TimelineZone::Nothing;
    int row = -1;
    int lane = -1;
    ElementId element{};
    Flicks time{0};          // the point's; a marker's or keyframe's own, in the program's time
    qsizetype keyframe = -1; // in the lane: the one, or where the curve begins
    bool second = false;     // of the curve's handles

    bool isClip() const
    {
        return zone == TimelineZone::Clip || zone == TimelineZone::ClipStart ||
               zone == TimelineZone::ClipEnd;
    }
    friend bool operator==(const TimelineHit &, const TimelineHit &) = default;
};

// What is under a point of the viewport. Goes through one row, not through all.
TimelineHit hitAt(const TimelineLayout &layout, QPointF point);

// The clips that a rectangle touches.
QList<ElementId> clipsIn(const TimelineLayout &layout, const QRectF &rect);

} // namespace reelwright
