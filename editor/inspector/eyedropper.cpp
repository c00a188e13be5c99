// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <editor/inspector/eyedropper.h>

#include <editor/canvas/canvasview.h>

#include <QApplication>
#include <QKeyEvent>
#include <QMouseEvent>

namespace reelwright {

namespace {

QColor colorOn(QWidget &widget, QPointF at)
{
    const auto *canvas = qobject_cast<const CanvasView *>(&widget);
    if (canvas && canvas->frameRect().contains(at) && !canvas->image().isNull()) {
        const QRectF frame = canvas->frameRect();
        const QImage &image = canvas->image();
        const QPointF share((at.x() - frame.left()) / frame.width(),
                            (at.y() - frame.top()) / frame.height());
        return image.pixelColor(std::min(int(share.x() * image.width()), image.width() - 1),
                                std::min(int(share.y() * image.height()), image.height() - 1));
    }
    const QPoint inWindow = widget.mapTo(widget.window(), at.toPoint());
    const QImage there = widget.window()->grab(QRect(inWindow, QSize(1, 1))).toImage();
    return there.isNull() ? QColor() : there.pixelColor(0, 0);
}

} // namespace

Eyedropper::~Eyedropper()
{
    stop();
}

void Eyedropper::start()
{
    if (isActive())
        return;
    m_state = State::Waiting;
    QApplication::setOverrideCursor(Qt::CrossCursor);
    qApp->installEventFilter(this);
}

void Eyedropper::stop()
{
    if (!isActive())
        return;
    m_state = State::Idle;
    QApplication::restoreOverrideCursor();
    qApp->removeEventFilter(this);
}

bool Eyedropper::eventFilter(QObject *watched, QEvent *event)
{
    auto *widget = qobject_cast<QWidget *>(watched);
    if (event->type() == QEvent::KeyPress && m_state == State::Waiting &&
        static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        stop();
        return true;
    }
    if (widget && event->type() == QEvent::MouseButtonPress && m_state == State::Waiting) {
        const auto *press = static_cast<QMouseEvent *>(event);
        m_state = State::Pressed;
        const QColor color = press->button() == Qt::LeftButton ? colorOn(*widget, press->position())
                                                               : QColor();
        if (color.isValid())
            Q_EMIT picked(color);
        return true;
    }
    if (widget && event->type() == QEvent::MouseButtonRelease && m_state == State::Pressed) {
        stop();
        return true;
    }
    return false;
}

} // namespace reelwright
