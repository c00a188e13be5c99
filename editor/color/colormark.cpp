// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <editor/color/colormark.h>

#include <editor/theme/drawing.h>

#include <algorithm>

namespace reelwright {

namespace {

constexpr double markRadius = 6;
constexpr double check = 5;

} // namespace

void drawColorFrame(QPainter &painter, const QRectF &rect, bool focused, const Tokens &t)
{
    drawBox(painter, rect, {}, t[focused ? Token::Focus : Token::Line], 2);
}

void drawColorMark(QPainter &painter, QPointF at, const QColor &color, const QRectF &inside)
{
    const double x = std::min(markRadius, inside.width() / 2);
    const double y = std::min(markRadius, inside.height() / 2);
    const QPointF centre(std::clamp(at.x(), inside.left() + x, inside.right() - x),
                         std::clamp(at.y(), inside.top() + y, inside.bottom() - y));
    const double radius = std::min(x, y);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(Qt::black, 1));
    painter.setBrush(Qt::white);
    painter.drawEllipse(centre, radius - 0.5, radius - 0.5);
    painter.setBrush(color);
    painter.drawEllipse(centre, radius - 2.5, radius - 2.5);
    painter.restore();
}

void drawChecks(QPainter &painter, const QRectF &rect, const Tokens &t)
{
    painter.fillRect(rect, t[Token::Text2]);
    painter.save();
    painter.setClipRect(rect);
    for (int row = 0; row * check < rect.height(); ++row)
        for (int column = row % 2; column * check < rect.width(); column += 2)
            painter.fillRect(
                QRectF(rect.left() + column * check, rect.top() + row * check, check, check),
                t[Token::Text]);
    painter.restore();
}

} // namespace reelwright
