// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <editor/inspector/easingcurve.h>

#include <QPainter>
#include <QPainterPath>

namespace reelwright {

void drawEasing(QPainter &painter, const QRectF &rect, const Easing &easing, const QColor &color)
{
    const auto at = [&](double x, double y) {
        return QPointF(rect.left() + x * rect.width(), rect.bottom() - y * rect.height());
    };
    QPainterPath path(at(0, 0));
    if (easing.hold) {
        path.lineTo(at(1, 0));
        path.lineTo(at(1, 1));
    } else {
        path.cubicTo(at(easing.x1, easing.y1), at(easing.x2, easing.y2), at(1, 1));
    }
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(color, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPath(path);
    painter.restore();
}

} // namespace reelwright
