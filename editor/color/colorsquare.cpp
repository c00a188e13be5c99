// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <editor/color/colorsquare.h>

#include <editor/color/colormark.h>
#include <editor/theme/drawing.h>

#include <QKeyEvent>
#include <QMouseEvent>
#include <algorithm>

namespace reelwright {

ColorSquare::ColorSquare(QWidget *parent) : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::CrossCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Saturation and brightness"));
}

void ColorSquare::setHsv(const Hsv &hsv)
{
    m_hsv = hsv;
    setAccessibleDescription(tr("Saturation %1 %, brightness %2 %")
                                 .arg(qRound(hsv.saturation * 100))
                                 .arg(qRound(hsv.value * 100)));
    update();
}

QRectF ColorSquare::field() const
{
    return QRectF(rect()).adjusted(1, 1, -1, -1);
}

QPointF ColorSquare::placeOf(double saturation, double value) const
{
    const QRectF room = field();
    return {room.left() + saturation * room.width(), room.top() + (1 - value) * room.height()};
}

void ColorSquare::pickAt(QPointF point)
{
    const QRectF room = field();
    pick((point.x() - room.left()) / room.width(), 1 - (point.y() - room.top()) / room.height());
}

void ColorSquare::pick(double saturation, double value)
{
    setHsv({m_hsv.hue, std::clamp(saturation, 0.0, 1.0), std::clamp(value, 0.0, 1.0)});
    Q_EMIT picked(m_hsv);
}

void ColorSquare::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        pickAt(event->position());
}

void ColorSquare::mouseMoveEvent(QMouseEvent *event)
{
    if (event->buttons() & Qt::LeftButton)
        pickAt(event->position());
}

void ColorSquare::keyPressEvent(QKeyEvent *event)
{
    const double step = event->modifiers() & Qt::ShiftModifier ? 0.1 : 0.01;
    switch (event->key()) {
    case Qt::Key_Left:
        pick(m_hsv.saturation - step, m_hsv.value);
        break;
    case Qt::Key_Right:
        pick(m_hsv.saturation + step, m_hsv.value);
        break;
    case Qt::Key_Up:
        pick(m_hsv.saturation, m_hsv.value + step);
        break;
    case Qt::Key_Down:
        pick(m_hsv.saturation, m_hsv.value - step);
        break;
    default:
        QWidget::keyPressEvent(event);
    }
}

void ColorSquare::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QRectF room = field();
    QLinearGradient across(room.topLeft(), room.topRight());
    across.setColorAt(0, Qt::white);
    across.setColorAt(1, toScreen(colorOf({m_hsv.hue, 1, 1})));
    QLinearGradient down(room.topLeft(), room.bottomLeft());
    down.setColorAt(0, Qt::transparent);
    down.setColorAt(1, Qt::black);
    painter.fillRect(room, across);
    painter.fillRect(room, down);
    drawColorFrame(painter, rect(), hasFocus(), tokensOf(this));
    drawColorMark(painter, placeOf(m_hsv.saturation, m_hsv.value), toScreen(colorOf(m_hsv)), room);
}

} // namespace reelwright
