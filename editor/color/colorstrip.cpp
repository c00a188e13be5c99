// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <editor/color/colorstrip.h>

#include <editor/color/colormark.h>
#include <editor/theme/drawing.h>

#include <QMouseEvent>

namespace reelwright {

ColorStrip::ColorStrip(Kind kind, QWidget *parent) : QSlider(Qt::Horizontal, parent), m_kind(kind)
{
    const bool hue = kind == Kind::Hue;
    setRange(0, hue ? 360 : 255);
    setPageStep(hue ? 30 : 32);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(hue ? tr("Hue") : tr("Opacity"));
    setToolTip(accessibleName());
}

void ColorStrip::setColor(const Color &color)
{
    m_color = color;
    update();
}

QRectF ColorStrip::field() const
{
    return QRectF(rect()).adjusted(1, 1, -1, -1);
}

QPointF ColorStrip::placeOf(int value) const
{
    const QRectF room = field();
    const double share = double(value - minimum()) / (maximum() - minimum());
    return {room.left() + share * room.width(), room.center().y()};
}

void ColorStrip::goTo(QPointF point)
{
    const QRectF room = field();
    const double share = (point.x() - room.left()) / room.width();
    setValue(minimum() + qRound(share * (maximum() - minimum())));
}

void ColorStrip::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        goTo(event->position());
}

void ColorStrip::mouseMoveEvent(QMouseEvent *event)
{
    if (event->buttons() & Qt::LeftButton)
        goTo(event->position());
}

QColor ColorStrip::colorAt(int value) const
{
    if (m_kind == Kind::Hue)
        return toScreen(colorOf({double(value), 1, 1}));
    QColor color = toScreen(m_color);
    color.setAlpha(value);
    return color;
}

void ColorStrip::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokensOf(this);
    QPainter painter(this);
    const QRectF room = field();
    QLinearGradient along(room.topLeft(), room.topRight());
    for (int sixth = 0; sixth <= 6; ++sixth)
        along.setColorAt(sixth / 6.0, colorAt(minimum() + sixth * (maximum() - minimum()) / 6));
    if (m_kind == Kind::Alpha)
        drawChecks(painter, room, t);
    painter.fillRect(room, along);
    drawColorFrame(painter, rect(), hasFocus(), t);
    QColor opaque = colorAt(value());
    opaque.setAlpha(255);
    drawColorMark(painter, placeOf(value()), opaque, room);
}

} // namespace reelwright
