// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <editor/canvas/canvassnap.h>

#include <algorithm>
#include <cmath>
#include <optional>

namespace reelwright {

namespace {

// One direction of a rectangle, so that both are written once.
struct Span {
    double low = 0;
    double high = 0;

    double middle() const { return (low + high) / 2; }
    double length() const { return high - low; }
    bool meets(const Span &other) const { return low < other.high && other.low < high; }
};

Span spanOf(const QRectF &rect, Qt::Orientation along)
{
    return along == Qt::Horizontal ? Span{rect.left(), rect.right()}
                                   : Span{rect.top(), rect.bottom()};
}

Qt::Orientation across(Qt::Orientation along)
{
    return along == Qt::Horizontal ? Qt::Vertical : Qt::Horizontal;
}

struct Line {
    double at;
    Span reach; // how far its own box goes along it
};

// Lines in the order of their weight: where two are as near, the first is taken.
QList<Line> linesOf(const SnapField &field, Qt::Orientation along)
{
    QList<Line> lines;
    const auto add = [&](const QRectF &rect, bool middle) {
        const Span span = spanOf(rect, along);
        const Span reach = spanOf(rect, across(along));
        if (middle)
            lines.append({span.middle(), reach});
        lines.append({span.low, reach});
        lines.append({span.high, reach});
    };
    if (!field.frame.isEmpty())
        add(field.frame, true);
    for (const QRectF &other : field.others)
        add(other, true);
    for (const QRectF &safe : field.safeAreas)
        add(safe, false);
    return lines;
}

struct Best {
    std::optional<double> by;
    double reach;

    bool offer(double correction)
    {
        if (std::abs(correction) > reach || (by && std::abs(correction) >= std::abs(*by) - 1e-9))
            return false;
        by = correction;
        return true;
    }
};

// Where the box would lie with gaps to its neighbours that are alike: between two of them, or
// beside one as far as that is from the next.
//
//   |A| gap |box| gap |B|          |A| gap |B| gap |box|
QList<double> evenPlaces(const Span &box, const QList<Span> &row)
{
    QList<double> places; // of box.low
    for (const Span &a : row)
        for (const Span &b : row) {
            if (a.high > b.low)
                continue;
            const double gap = b.low - a.high;
            if (gap > box.length())
                places += (a.high + b.low - box.length()) / 2;
            if (gap > 0)
                places += {b.high + gap, a.low - gap - box.length()};
        }
    return places;
}

QList<Span> rowOf(const QRectF &box, const SnapField &field, Qt::Orientation along)
{
    QList<Span> row;
    for (const QRectF &other : field.others)
        if (spanOf(other, across(along)).meets(spanOf(box, across(along))))
            row += spanOf(other, along);
    std::sort(row.begin(), row.end(), [](const Span &a, const Span &b) { return a.low < b.low; });
    return row;
}

// The gaps between neighbours of a row that are as wide as the box's own.
void addGaps(QList<Guide> &guides, const Span &box, QList<Span> row, double at,
             Qt::Orientation along)
{
    row += box;
    std::sort(row.begin(), row.end(), [](const Span &a, const Span &b) { return a.low < b.low; });
    QList<Span> gaps;
    QList<double> own;
    for (qsizetype i = 1; i < row.size(); ++i) {
        const Span gap{row[i - 1].high, row[i].low};
        if (gap.length() <= 0)
            continue;
        gaps += gap;
        if (gap.low == box.high || gap.high == box.low)
            own += gap.length();
    }
    for (const Span &gap : gaps)
        if (std::any_of(own.begin(), own.end(),
                        [&](double length) { return std::abs(length - gap.length()) < 0.01; }))
            guides.append({across(along), at, gap.low, gap.high, Guide::Gap});
}

void snapAlong(Snapped &snapped, const QRectF &box, const SnapField &field, double reach,
               Qt::Orientation along, const QList<double> &points)
{
    const QList<Line> lines = linesOf(field, along);
    Best best{{}, reach};
    for (const Line &line : lines)
        for (const double point : points)
            best.offer(line.at - point);
    const Span span = spanOf(box, along);
    const QList<Span> row = box.isEmpty() ? QList<Span>() : rowOf(box, field, along);
    bool even = false;
    for (const double place : evenPlaces(span, row))
        even |= best.offer(place - span.low);
    if (!best.by)
        return;
    (along == Qt::Horizontal ? snapped.by.rx() : snapped.by.ry()) = *best.by;
    (along == Qt::Horizontal ? snapped.horizontally : snapped.vertically) = true;
    const Span side = spanOf(box, across(along));
    if (even) {
        addGaps(snapped.guides, {span.low + *best.by, span.high + *best.by}, row, side.middle(),
                along);
        return;
    }
    for (const Line &line : lines)
        for (const double point : points)
            if (std::abs(point + *best.by - line.at) < 0.01) {
                const Guide guide{across(along), line.at, std::min(line.reach.low, side.low),
                                  std::max(line.reach.high, side.high), Guide::Line};
                if (!snapped.guides.contains(guide))
                    snapped.guides.append(guide);
            }
}

} // namespace

QList<QRectF> safeAreasOf(const QRectF &frame)
{
    const auto inner = [&](double share) {
        const double x = frame.width() * share;
        const double y = frame.height() * share;
        return frame.adjusted(x, y, -x, -y);
    };
    return {inner(0.035), inner(0.05)};
}

Snapped snapBox(const QRectF &box, const SnapField &field, double reach)
{
    Snapped snapped;
    for (const Qt::Orientation along : {Qt::Horizontal, Qt::Vertical}) {
        const Span span = spanOf(box, along);
        snapAlong(snapped, box, field, reach, along, {span.middle(), span.low, span.high});
    }
    return snapped;
}

Snapped snapPoint(QPointF point, const SnapField &field, double reach)
{
    Snapped snapped;
    const QRectF box(point, QSizeF(0, 0));
    snapAlong(snapped, box, field, reach, Qt::Horizontal, {point.x()});
    snapAlong(snapped, box, field, reach, Qt::Vertical, {point.y()});
    return snapped;
}

} // namespace reelwright
