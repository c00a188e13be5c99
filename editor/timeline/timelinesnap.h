// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <editor/timeline/timelinelayout.h>

#include <QSet>
#include <optional>

namespace reelwright {

inline constexpr double snapReach = 8; // pixels

enum class SnapKind { SceneStart, SceneEnd, ClipStart, ClipEnd, Playhead, Marker, Keyframe, Frame };

// A moment that things stick to while they are dragged, in the program's time.
struct SnapPoint {
    Flicks time{0};
    SnapKind kind = SnapKind::Frame;
    QString name{}; // of the clip or marker

    friend bool operator==(const SnapPoint &, const SnapPoint &) = default;
};

// What is dragged: its own edges hold nothing.
struct SnapLess {
    QSet<ElementId> edges{};     // elements whose start and end are no candidates
    QSet<ElementId> keyframes{}; // elements whose keyframes aren't
    QList<Flicks> moments{};     // of the dragged keyframe or marker
};

// All candidates but the frames, in order of time.
QList<SnapPoint> snapPoints(const TimelineLayout &layout, Flicks playhead, const SnapLess &less);

// The candidate nearest to a time, no farther than `within`.
std::optional<SnapPoint> nearestPoint(const QList<SnapPoint> &points, Flicks time, Flicks within);

struct Snap {
    Flicks by{0}; // how far the drag goes
    SnapPoint to; // a Frame where no candidate was near
};

// Moves `edges`, in the program's time, by about `by`: the one that is nearest to a candidate
// sticks to it, else the first comes to lie on a frame's start, counted from `origin`.
Snap snapped(const QList<SnapPoint> &points, const QList<Flicks> &edges, Flicks by, Flicks within,
             FrameRate rate, Flicks origin);

} // namespace reelwright
