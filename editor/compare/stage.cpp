// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <editor/compare/stage.h>

#include <algorithm>
#include <cmath>

namespace reelwright {

namespace {

qint64 area(const QRect &rect)
{
    return qint64(rect.width()) * rect.height();
}

qint64 area(const TwoRects &rects)
{
    return area(rects.a) + area(rects.b);
}

} // namespace

QRect fittedIn(const QRect &room, QSize shape)
{
    if (room.isEmpty() || shape.isEmpty())
        return {};
    const QSize size = shape.scaled(room.size(), Qt::KeepAspectRatio).expandedTo({1, 1});
    return {QPoint(room.left() + (room.width() - size.width()) / 2,
                   room.top() + (room.height() - size.height()) / 2),
            size};
}

TwoRects besideIn(const QRect &room, QSize a, QSize b, int gap, bool mirrored)
{
    const QSize half((room.width() - gap) / 2, (room.height() - gap) / 2);
    const QRect left(room.topLeft(), QSize(half.width(), room.height()));
    const QRect right(QPoint(room.left() + half.width() + gap, room.top()), left.size());
    const QRect upper(room.topLeft(), QSize(room.width(), half.height()));
    const QRect lower(QPoint(room.left(), room.top() + half.height() + gap), upper.size());
    const TwoRects beside{fittedIn(mirrored ? right : left, a),
                          fittedIn(mirrored ? left : right, b)};
    const TwoRects stacked{fittedIn(upper, a), fittedIn(lower, b)};
    return area(stacked) > area(beside) ? stacked : beside;
}

TwoRects Wipe::shown() const
{
    const QRect left(stage.topLeft(), QSize(x - stage.left(), stage.height()));
    const QRect right(QPoint(x, stage.top()), stage.bottomRight());
    return {whole.a & left, whole.b & right};
}

double Wipe::shareAt(double at) const
{
    return stage.isEmpty() ? 0 : std::clamp((at - stage.left()) / stage.width(), 0.0, 1.0);
}

Wipe wipeIn(const QRect &room, QSize a, QSize b, double share)
{
    Wipe wipe{{fittedIn(room, a), fittedIn(room, b)}, {}, 0};
    wipe.stage = wipe.whole.a | wipe.whole.b;
    wipe.x = wipe.stage.left() + int(std::lround(wipe.stage.width() * std::clamp(share, 0.0, 1.0)));
    return wipe;
}

bool haveSameShape(QSize a, QSize b)
{
    return qint64(a.width()) * b.height() == qint64(b.width()) * a.height();
}

} // namespace reelwright
