// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <editor/theme/drawing.h>

#include <QFontMetricsF>

namespace reelwright {

namespace {

bool isOfLatin(const QString &text)
{
    bool letters = false;
    for (const QChar c : text) {
        const QChar::Direction way = c.direction();
        if (way == QChar::DirR || way == QChar::DirAL || way == QChar::DirAN)
            return false;
        letters = letters || way == QChar::DirL;
    }
    return letters;
}

// What has no letter that is read from the right is read from the left, with its points, brackets
// and what stands for its rest.
QString placed(const QString &text, const QPainter &painter)
{
    const bool mirrored = painter.layoutDirection() == Qt::RightToLeft && isOfLatin(text);
    return mirrored ? u'\u2066' + text + u'\u2069' : text;
}

} // namespace

void drawBox(QPainter &painter, const QRectF &rect, const QColor &fill, const QColor &stroke,
             qreal radius)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
    painter.setPen(stroke.isValid() ? QPen(stroke, 1) : QPen(Qt::NoPen));
    painter.drawRoundedRect(stroke.isValid() ? rect.adjusted(0.5, 0.5, -0.5, -0.5) : rect, radius,
                            radius);
    painter.restore();
}

int drawLine(QPainter &painter, const QRectF &rect, const QString &text, const QFont &font,
             const QColor &color, Qt::Alignment alignment)
{
    if (rect.width() <= 4)
        return 0;
    const QFontMetricsF metrics(font);
    const QString shown = metrics.elidedText(text, Qt::ElideRight, rect.width());
    painter.setFont(font);
    painter.setPen(color);
    painter.drawText(rect, int(alignment) | Qt::TextSingleLine | Qt::TextDontClip,
                     placed(shown, painter));
    return int(std::ceil(metrics.horizontalAdvance(shown)));
}

void drawDiamond(QPainter &painter, QPointF centre, qreal radius, const QColor &color, bool filled)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(color, 1.2));
    painter.setBrush(filled ? QBrush(color) : QBrush(Qt::NoBrush));
    painter.drawPolygon(QPolygonF{centre - QPointF(0, radius), centre + QPointF(radius, 0),
                                  centre + QPointF(0, radius), centre - QPointF(radius, 0)});
    painter.restore();
}

void drawHatch(QPainter &painter, const QRectF &rect, const QColor &color)
{
    painter.save();
    painter.setClipRect(rect, Qt::IntersectClip);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(color, 1));
    for (qreal x = rect.left() - rect.height(); x < rect.right(); x += 6)
        painter.drawLine(QPointF(x, rect.bottom()), QPointF(x + rect.height(), rect.top()));
    painter.restore();
}

void drawEmpty(QPainter &painter, const QRectF &rect, const QString &sentence, const Tokens &tokens)
{
    painter.setFont(fontOf(TypeRole::Body));
    painter.setPen(tokens[Token::Text2]);
    painter.drawText(rect.adjusted(16, 8, -16, -8), Qt::AlignCenter | Qt::TextWordWrap, sentence);
}

} // namespace reelwright
