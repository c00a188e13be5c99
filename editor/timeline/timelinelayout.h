// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <editor/timeline/timelinecontents.h>
#include <editor/timeline/timelinescale.h>
#include <preview/player/player.h>

#include <QRectF>
#include <QSize>

namespace reelwright {

// Where everything on a timeline lies, in pixels of its viewport. A value.
struct TimelineLayout {
    static constexpr int headerWidth = 192;
    static constexpr int rulerHeight = 28;
    static constexpr int laneHeight = 40;
    static constexpr int lowestTrack = 24;
    static constexpr int highestTrack = 96;

    SceneId scene;
    TimeRange range; // the scene's, in the program
    QList<TimelineRow> rows;
    QList<Marker> markers; // the scene's, in its own time
    InOut inOut;           // as it is set, in the program
    TimelineScale scale;
    int trackHeight = 32;
    int scroll = 0;        // pixels that rows are moved up by
    QSize size;            // of the viewport
    bool mirrored = false; // headers stand right of the time, which runs to the right always

    void arrange();            // to be called when rows or their height have changed
    QRectF timeArea() const;   // all but headers and ruler
    QRectF headerArea() const; // beside it, from the ruler's top
    double timeLeft() const;   // of the scene's start, as long as nothing is scrolled
    double timeWidth() const;  // of the scene, when it fits
    int rowsHeight() const;
    int rowTop(int row) const;
    int rowHeight(int row) const;
    int rowAt(double y) const;        // -1: none
    int nearestRow(double y) const;   // -1: there are no rows
    QRectF rowRect(int row) const;    // the track's own part, without header and lanes
    QRectF headerRect(int row) const; // likewise
    QRectF hideRect(int row) const;   // the header's buttons
    QRectF lockRect(int row) const;
    QRectF muteRect(int row) const; // null without sound, as the next
    QRectF soloRect(int row) const;
    QRectF foldRect(int row) const;
    QRectF nameRect(int row) const;              // where the track's name is typed
    QRectF placed(const QRectF &inHeader) const; // laid out for headers at the left, where it is
    QRectF clipRect(int row, const TimelineClip &clip) const;
    QRectF laneRect(int row, int lane) const;                              // of the lane's clip
    QPointF diamond(int row, const TimelineClip &clip, Flicks time) const; // a keyframe's, there
    QPointF laneDiamond(int row, int lane, const Keyframe &keyframe) const;
    // The handles of the curve from one of a lane's keyframes to the next.
    struct Handles {
        QRectF box; // between both keyframes
        QPointF first;
        QPointF second;
    };
    std::optional<Handles> handles(int row, int lane, qsizetype keyframe) const;
    QRectF markerRect(const Marker &marker) const; // its flag
    QRectF inRect() const; // what it is dragged by; null: it is not set, or elsewhere
    QRectF outRect() const;

private:
    QRectF buttonRect(int row, int fromEnd) const; // in a header at the left
    int buttons(int row) const;

    QList<int> m_tops; // of all rows, and the last one's bottom
};

} // namespace reelwright
