// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <editor/canvas/canvasmarks.h>

#include <editor/theme/drawing.h>
#include <editor/theme/icons.h>
#include <editor/theme/mirror.h>

#include <cmath>

namespace reelwright {

namespace {

constexpr double handleSize = 8;

// A step of 1, 2 or 5 times a power of ten that leaves room for its figures.
double rulerStep(double scale)
{
    const double least = 56 / scale;
    const double power = std::pow(10, std::floor(std::log10(least)));
    for (const double factor : {1, 2, 5})
        if (power * factor >= least)
            return power * factor;
    return power * 10;
}

void drawTicks(QPainter &painter, const QRectF &strip, Qt::Orientation along,
               const CanvasFrame &frame, const Tokens &t)
{
    const bool wide = along == Qt::Horizontal;
    const double step = rulerStep(frame.scale());
    const QPointF first = frame.toFrame(strip.topLeft());
    const QPointF last = frame.toFrame(strip.bottomRight());
    const double from = wide ? first.x() : first.y();
    const double to = wide ? last.x() : last.y();
    painter.setFont(fontOf(TypeRole::SmallMono));
    for (double at = std::floor(from / step) * step; at <= to; at += step / 5) {
        const bool whole = std::abs(std::remainder(at, step)) < step / 20;
        const QPointF place = frame.toWidget(QPointF(at, at));
        const double length = whole ? rulerWidth * 0.6 : rulerWidth * 0.25;
        painter.setPen(t[whole ? Token::Text2 : Token::Line]);
        if (wide)
            painter.fillRect(QRectF(std::round(place.x()), strip.bottom() - length, 1, length),
                             t[whole ? Token::Text2 : Token::Line]);
        else
            painter.fillRect(QRectF(strip.right() - length, std::round(place.y()), length, 1),
                             t[whole ? Token::Text2 : Token::Line]);
        if (!whole)
            continue;
        painter.save();
        painter.translate(wide ? QPointF(place.x() + 3, strip.top() + 10)
                               : QPointF(strip.left() + 10, place.y() - 3));
        if (!wide)
            painter.rotate(-90);
        painter.drawText(QPointF(), QString::number(qRound64(at)));
        painter.restore();
    }
}

} // namespace

void drawHandles(QPainter &painter, const QPolygonF &outline, bool edges, bool outlined,
                 const Tokens &t)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    if (outlined) {
        painter.setPen(QPen(t[Token::Focus], 1, Qt::DashLine));
        painter.setBrush(Qt::NoBrush);
        painter.drawPolygon(outline);
    }
    painter.setPen(QPen(t[Token::Focus], 1.5));
    painter.setBrush(t[Token::OnFocus]);
    for (const Handle &handle : handlesOf(outline, edges)) {
        QRectF box(0, 0, handleSize, handleSize);
        box.moveCenter(handle.at);
        painter.drawRect(box);
    }
    painter.restore();
}

void drawAnchor(QPainter &painter, QPointF at, const Tokens &t)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    for (const auto &[color, width] :
         {std::pair(t.clear(Token::Bg0, 0.6), 3.5), {t[Token::Focus], 1.5}}) {
        painter.setPen(QPen(color, width));
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(at, 4, 4);
        for (const QPointF &way : {QPointF(1, 0), QPointF(0, 1), QPointF(-1, 0), QPointF(0, -1)})
            painter.drawLine(at + way * 4, at + way * 8);
    }
    painter.restore();
}

void drawGuides(QPainter &painter, const QList<Guide> &guides, const CanvasFrame &frame,
                const Tokens &t)
{
    for (const Guide &guide : guides) {
        const bool upright = guide.orientation == Qt::Vertical;
        const bool gap = guide.kind == Guide::Gap;
        const bool wide = gap == upright; // how the line is drawn: a gap lies across
        const QPointF from =
            frame.toWidget(wide ? QPointF(guide.from, guide.at) : QPointF(guide.at, guide.from));
        const QPointF to =
            frame.toWidget(wide ? QPointF(guide.to, guide.at) : QPointF(guide.at, guide.to));
        const QPointF cap = wide ? QPointF(0, 4) : QPointF(4, 0);
        for (const auto &[color, width] :
             {std::pair(t.clear(Token::Bg0, 0.5), 3), {t[Token::Focus], 1}}) {
            painter.setPen(QPen(color, width));
            painter.drawLine(from, to);
            if (gap) {
                painter.drawLine(from - cap, from + cap);
                painter.drawLine(to - cap, to + cap);
            }
        }
    }
}

void drawSafeAreas(QPainter &painter, const CanvasFrame &frame, const Tokens &t)
{
    const double scale = frame.scale();
    for (const QRectF &area : safeAreasOf(QRectF(QPointF(), frame.size))) {
        const QRectF place(frame.toWidget(area.topLeft()), area.size() * scale);
        painter.setBrush(Qt::NoBrush);
        for (const auto &[color, width] :
             {std::pair(t.clear(Token::Bg0, 0.45), 3), {t.clear(Token::Text, 0.75), 1}}) {
            painter.setPen(QPen(color, width));
            painter.drawRect(place);
        }
    }
}

void drawReadout(QPainter &painter, QPointF pointer, const QString &words, const QRectF &inside,
                 const Tokens &t)
{
    const QFont font = fontOf(TypeRole::SmallMono);
    QRectF box(pointer + QPointF(14, 16),
               QSizeF(QFontMetricsF(font).horizontalAdvance(words) + 16, 22));
    if (box.right() > inside.right() - 4)
        box.moveRight(pointer.x() - 8);
    if (box.bottom() > inside.bottom() - 4)
        box.moveBottom(pointer.y() - 8);
    drawBox(painter, box, t[Token::Bg1], t[Token::Line]);
    drawLine(painter, box.adjusted(8, 0, -4, 0), leftToRight(words), font, t[Token::Text],
             fromLeft);
}

void drawRulers(QPainter &painter, const QRectF &inside, const CanvasFrame &frame,
                const QRectF &selected, const Tokens &t)
{
    const QRectF top(inside.left(), inside.top(), inside.width(), rulerWidth);
    const QRectF left(inside.left(), inside.top(), rulerWidth, inside.height());
    painter.fillRect(top, t[Token::Bg1]);
    painter.fillRect(left, t[Token::Bg1]);
    if (!selected.isEmpty()) {
        const QPointF from = frame.toWidget(selected.topLeft());
        const QPointF to = frame.toWidget(selected.bottomRight());
        const QColor color = t.clear(Token::Focus, 0.35);
        painter.fillRect(QRectF(from.x(), top.top(), to.x() - from.x(), rulerWidth), color);
        painter.fillRect(QRectF(left.left(), from.y(), rulerWidth, to.y() - from.y()), color);
    }
    drawTicks(painter, top.adjusted(rulerWidth, 0, 0, 0), Qt::Horizontal, frame, t);
    drawTicks(painter, left.adjusted(0, rulerWidth, 0, 0), Qt::Vertical, frame, t);
    painter.fillRect(QRectF(top.left(), top.bottom(), top.width(), 1), t[Token::Line]);
    painter.fillRect(QRectF(left.right(), left.top(), 1, left.height()), t[Token::Line]);
    painter.fillRect(QRectF(inside.topLeft(), QSizeF(rulerWidth, rulerWidth)), t[Token::Bg1]);
}

void drawOffline(QPainter &painter, const QPolygonF &outline, const QString &words, const Tokens &t)
{
    const QRectF bounds = outline.boundingRect();
    const QFont font = fontOf(TypeRole::Strong);
    const double most = std::max(0.0, bounds.width() - 16);
    const double wide = std::min(QFontMetricsF(font).horizontalAdvance(words) + 42, most);
    if (bounds.height() < 24 || most < 28)
        return;
    QRectF tag(0, 0, wide, 24);
    tag.moveCenter(bounds.center());
    drawBox(painter, tag, t[Token::Bg1], t[Token::Bad]);
    drawIcon(painter, QStringLiteral("warning"), QRectF(tag.left() + 6, tag.top() + 4, 16, 16),
             t[Token::Bad]);
    if (wide >= 60)
        drawLine(painter, tag.adjusted(28, 0, -10, 0), words, font, t[Token::Text]);
}

} // namespace reelwright
