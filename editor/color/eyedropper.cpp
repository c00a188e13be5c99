// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <editor/color/eyedropper.h>

#include <editor/canvas/canvasview.h>

#include <QApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QScreen>

namespace reelwright {

namespace {

QColor colorIn(const CanvasView &canvas, QPointF at)
{
    const QRectF frame = canvas.frameRect();
    const QImage &image = canvas.image();
    if (image.isNull() || !frame.contains(at))
        return {};
    const QPointF share((at.x() - frame.left()) / frame.width(),
                        (at.y() - frame.top()) / frame.height());
    return image.pixelColor(std::min(int(share.x() * image.width()), image.width() - 1),
                            std::min(int(share.y() * image.height()), image.height() - 1));
}

QColor onlyPixelOf(const QPixmap &pixmap)
{
    const QImage image = pixmap.toImage();
    return image.isNull() ? QColor() : image.pixelColor(0, 0);
}

QColor colorAt(QPoint global)
{
    QWidget *widget = QApplication::widgetAt(global);
    QColor color;
    if (const auto *canvas = qobject_cast<const CanvasView *>(widget))
        color = colorIn(*canvas, canvas->mapFromGlobal(QPointF(global)));
    QScreen *screen = QGuiApplication::screenAt(global);
    if (!color.isValid() && screen && Eyedropper::seesAllWindows()) {
        const QPoint there = global - screen->geometry().topLeft();
        color = onlyPixelOf(screen->grabWindow(0, there.x(), there.y(), 1, 1));
    }
    if (!color.isValid() && widget) {
        const QPoint there = widget->window()->mapFromGlobal(global);
        color = onlyPixelOf(widget->window()->grab(QRect(there, QSize(1, 1))));
    }
    return color;
}

} // namespace

Eyedropper::Eyedropper(QWidget *parent) : QObject(parent), m_grabber(parent) {}

Eyedropper::~Eyedropper()
{
    stop();
}

bool Eyedropper::seesAllWindows()
{
    return !QGuiApplication::platformName().startsWith(QLatin1String("wayland"));
}

void Eyedropper::start()
{
    if (isActive())
        return;
    m_state = State::Waiting;
    QApplication::setOverrideCursor(Qt::CrossCursor);
    qApp->installEventFilter(this);
    if (seesAllWindows())
        m_grabber->grabMouse(Qt::CrossCursor);
}

void Eyedropper::stop()
{
    if (!isActive())
        return;
    m_state = State::Idle;
    if (QWidget::mouseGrabber() == m_grabber)
        m_grabber->releaseMouse();
    QApplication::restoreOverrideCursor();
    qApp->removeEventFilter(this);
}

bool Eyedropper::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && m_state == State::Waiting &&
        static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        stop();
        return true;
    }
    if (!watched->isWidgetType())
        return false;
    if (event->type() == QEvent::MouseButtonPress && m_state == State::Waiting) {
        const auto *press = static_cast<QMouseEvent *>(event);
        m_state = State::Pressed;
        m_color = press->button() == Qt::LeftButton ? colorAt(press->globalPosition().toPoint())
                                                    : QColor();
        return true;
    }
    if (event->type() == QEvent::MouseButtonRelease && m_state == State::Pressed) {
        stop();
        if (m_color.isValid())
            Q_EMIT picked(m_color);
        return true;
    }
    return false;
}

} // namespace reelwright
