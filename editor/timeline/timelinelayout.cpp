// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <editor/timeline/timelinelayout.h>

#include <editor/theme/mirror.h>

#include <algorithm>

namespace reelwright {

namespace {

constexpr int headerPad = 12;
constexpr int buttonSize = 20;
constexpr double flagWidth = 7; // of in and out, inside of them
constexpr double flagHeight = 11;
constexpr double timePad = 12;     // the scene keeps so far from the borders
constexpr double handleReach = 14; // a lane's curve keeps this far from its borders

} // namespace

int TimelineLayout::rowHeight(int row) const
{
    return trackHeight + int(rows[row].lanes.size()) * laneHeight;
}

void TimelineLayout::arrange()
{
    m_tops = {0};
    for (int row = 0; row < rows.size(); ++row)
        m_tops.append(m_tops.last() + rowHeight(row));
}

int TimelineLayout::rowTop(int row) const
{
    return rulerHeight - scroll + m_tops[row];
}

int TimelineLayout::rowsHeight() const
{
    return m_tops.isEmpty() ? 0 : m_tops.last();
}

int TimelineLayout::rowAt(double y) const
{
    if (y < rulerHeight || m_tops.isEmpty())
        return -1;
    const auto below = std::upper_bound(m_tops.begin(), m_tops.end(), y - rulerHeight + scroll,
                                        [](double at, int top) { return at < top; });
    return below == m_tops.end() ? -1 : int(below - m_tops.begin()) - 1;
}

int TimelineLayout::nearestRow(double y) const
{
    const int row = rowAt(std::max(double(rulerHeight), y));
    return row < 0 ? int(rows.size()) - 1 : row;
}

QRectF TimelineLayout::placed(const QRectF &inHeader) const
{
    return Mirror(QRectF({}, size), mirrored ? Qt::RightToLeft : Qt::LeftToRight)(inHeader);
}

QRectF TimelineLayout::headerArea() const
{
    return placed(QRectF(0, 0, headerWidth, size.height()));
}

QRectF TimelineLayout::timeArea() const
{
    return placed(QRectF(headerWidth, rulerHeight, std::max(0, size.width() - headerWidth),
                         std::max(0, size.height() - rulerHeight)));
}

double TimelineLayout::timeLeft() const
{
    return mirrored ? timePad : headerWidth;
}

double TimelineLayout::timeWidth() const
{
    return std::max(1.0, timeArea().right() - timePad - timeLeft());
}

QRectF TimelineLayout::rowRect(int row) const
{
    const QRectF area = timeArea();
    return QRectF(area.left(), rowTop(row), area.width(), trackHeight);
}

QRectF TimelineLayout::headerRect(int row) const
{
    return placed(QRectF(0, rowTop(row), headerWidth, trackHeight));
}

QRectF TimelineLayout::buttonRect(int row, int fromEnd) const
{
    return {headerWidth - buttonSize - 6.0 - fromEnd * (buttonSize + 1),
            rowTop(row) + (trackHeight - buttonSize) / 2.0, buttonSize, buttonSize};
}

int TimelineLayout::buttons(int row) const
{
    return 2 + (rows[row].audible ? 2 : 0) + rows[row].foldable;
}

QRectF TimelineLayout::lockRect(int row) const
{
    return placed(buttonRect(row, 0));
}

QRectF TimelineLayout::hideRect(int row) const
{
    return placed(buttonRect(row, 1));
}

QRectF TimelineLayout::muteRect(int row) const
{
    return rows[row].audible ? placed(buttonRect(row, 2)) : QRectF();
}

QRectF TimelineLayout::soloRect(int row) const
{
    return rows[row].audible ? placed(buttonRect(row, 3)) : QRectF();
}

QRectF TimelineLayout::foldRect(int row) const
{
    return rows[row].foldable ? placed(buttonRect(row, buttons(row) - 1)) : QRectF();
}

QRectF TimelineLayout::nameRect(int row) const
{
    const double left = headerPad + 24;
    const double right = buttonRect(row, buttons(row) - 1).left() - 4;
    return placed(QRectF(left, rowTop(row), right - left, trackHeight));
}

QRectF TimelineLayout::clipRect(int row, const TimelineClip &clip) const
{
    const double left = scale.xOf(clip.range.start);
    const double right = scale.xOf(clip.range.end());
    return {left, rowTop(row) + 3.0, std::max(3.0, right - left - 1), trackHeight - 6.0};
}

QRectF TimelineLayout::laneRect(int row, int lane) const
{
    const TimelineLane &shown = rows[row].lanes[lane];
    const double left = scale.xOf(shown.range.start);
    const double right = scale.xOf(shown.range.end());
    const double top = rowTop(row) + trackHeight + lane * laneHeight;
    return {left, top, std::max(3.0, right - left - 1), laneHeight - 2.0};
}

QPointF TimelineLayout::diamond(int row, const TimelineClip &clip, Flicks time) const
{
    const QRectF rect = clipRect(row, clip);
    const double most = std::max(rect.left() + 5, rect.right() - 5);
    return {std::clamp(scale.xOf(time), rect.left() + 5, most), rect.bottom() - 5};
}

QPointF TimelineLayout::laneDiamond(int row, int lane, const Keyframe &keyframe) const
{
    const QRectF rect = laneRect(row, lane);
    const double most = std::max(rect.left() + 5, rect.right() - 5);
    const double x = scale.xOf(rows[row].lanes[lane].origin + keyframe.time);
    return {std::clamp(x, rect.left() + 5, most), rect.center().y()};
}

std::optional<TimelineLayout::Handles> TimelineLayout::handles(int row, int lane,
                                                               qsizetype keyframe) const
{
    const TimelineLane &shown = rows[row].lanes[lane];
    if (keyframe < 0 || keyframe + 1 >= shown.keyframes.size())
        return std::nullopt;
    const QRectF rect = laneRect(row, lane);
    const double from = scale.xOf(shown.origin + shown.keyframes[keyframe].time);
    const double to = scale.xOf(shown.origin + shown.keyframes[keyframe + 1].time);
    const double reach = std::min(handleReach, rect.height() / 2 - 4);
    const QRectF box(from, rect.center().y() - reach, to - from, 2 * reach);
    if (box.width() < 24)
        return std::nullopt;
    const Easing &easing = shown.keyframes[keyframe].easing;
    const auto at = [&](double x, double y) {
        return QPointF(box.left() + x * box.width(),
                       box.bottom() - std::clamp(y, -0.2, 1.2) * box.height());
    };
    return Handles{box, at(easing.x1, easing.y1), at(easing.x2, easing.y2)};
}

QRectF TimelineLayout::markerRect(const Marker &marker) const
{
    return {scale.xOf(range.start + marker.time) - 5, rulerHeight - 12.0, 10, 11};
}

QRectF TimelineLayout::inRect() const
{
    if (!inOut.in || *inOut.in < range.start || *inOut.in > range.end())
        return {};
    return {scale.xOf(*inOut.in), 0, flagWidth, flagHeight};
}

QRectF TimelineLayout::outRect() const
{
    if (!inOut.out || *inOut.out < range.start || *inOut.out > range.end())
        return {};
    return {scale.xOf(*inOut.out) - flagWidth, 0, flagWidth, flagHeight};
}

} // namespace reelwright
