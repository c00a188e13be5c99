// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <model/base/time.h>

namespace reelwright {

// Time along the x axis: what is where, and how far one can zoom.
struct TimelineScale {
    Flicks first{0}; // at `left`
    double left = 0; // pixels
    double pixelsPerSecond = 100;

    double xOf(Flicks time) const { return left + toSeconds(time - first) * pixelsPerSecond; }
    Flicks timeAt(double x) const { return first + fromSeconds((x - left) / pixelsPerSecond); }

    // Zooms by `factor` and keeps the moment under `x` there; within `range` shown in `width`.
    TimelineScale zoomed(double factor, double x, const TimeRange &range, double width) const;
    TimelineScale scrolled(double pixels, const TimeRange &range, double width) const;
    static TimelineScale fitting(const TimeRange &range, double left, double width);

    // The shortest step of whole frames or round seconds whose labels have `room` pixels.
    Flicks labelStep(FrameRate rate, double room) const;
};

} // namespace reelwright
