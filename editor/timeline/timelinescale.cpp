// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <editor/timeline/timelinescale.h>

#include <algorithm>

namespace reelwright {

namespace {

constexpr double mostPixelsPerSecond = 2400;

} // namespace

TimelineScale TimelineScale::fitting(const TimeRange &range, double left, double width)
{
    const double seconds = std::max(0.1, toSeconds(range.duration));
    return {range.start, left, std::max(1.0, width) / seconds};
}

TimelineScale TimelineScale::scrolled(double pixels, const TimeRange &range, double width) const
{
    TimelineScale moved = *this;
    const Flicks last = range.end() - fromSeconds(width / pixelsPerSecond);
    moved.first =
        std::max(range.start, std::min(last, first + fromSeconds(pixels / pixelsPerSecond)));
    return moved;
}

TimelineScale TimelineScale::zoomed(double factor, double x, const TimeRange &range,
                                    double width) const
{
    const double fit = fitting(range, left, width).pixelsPerSecond;
    const Flicks under = timeAt(x);
    TimelineScale changed = *this;
    changed.pixelsPerSecond =
        std::clamp(pixelsPerSecond * factor, fit, std::max(fit, mostPixelsPerSecond));
    changed.first = under - fromSeconds((x - left) / changed.pixelsPerSecond);
    return changed.scrolled(0, range, width);
}

Flicks TimelineScale::labelStep(FrameRate rate, double room) const
{
    const auto fits = [&](Flicks step) { return toSeconds(step) * pixelsPerSecond >= room; };
    for (const int frames : {1, 2, 5, 10})
        if (const Flicks step = rate.timeOf(frames); fits(step / 2))
            return step;
    for (const int seconds : {1, 2, 5, 10, 15, 30, 60, 120, 300})
        if (fits(seconds * oneSecond))
            return seconds * oneSecond;
    return 600 * oneSecond;
}

} // namespace reelwright
