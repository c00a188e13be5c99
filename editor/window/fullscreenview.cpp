// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <editor/window/fullscreenview.h>

#include <QAction>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QPainter>
#include <QScreen>

namespace reelwright {

QScreen *screenBeside(QScreen *here, const QList<QScreen *> &all)
{
    for (QScreen *screen : all)
        if (screen != here)
            return screen;
    return here;
}

FullScreenView::FullScreenView(Session &session, QWidget *window)
    : QWidget(window, Qt::Window), m_session(session)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setAttribute(Qt::WA_OpaquePaintEvent);
    setWindowTitle(tr("Full Screen Preview"));
    setAccessibleName(tr("The video, alone"));
    setCursor(Qt::BlankCursor);
    addActions(window->actions()); // their keys work here, too
    for (QAction *inner : window->findChildren<QAction *>())
        if (inner->shortcutContext() == Qt::WindowShortcut && !inner->shortcuts().isEmpty())
            addAction(inner);
    connect(&session.player(), &Player::frameReady, this, [this](const QImage &image) {
        m_image = image;
        update();
    });
    const QScreen *screen = screenBeside(window->screen(), QGuiApplication::screens());
    setGeometry(screen->geometry());
    showFullScreen();
    session.player().seek(session.player().position());
}

FullScreenView::~FullScreenView()
{
    m_session.player().setLargerSize({});
}

QRectF FullScreenView::frameRect() const
{
    const ProgramPointer program = m_session.program();
    const QSizeF whole = program ? QSizeF(program->width, program->height) : QSizeF(16, 9);
    QRectF place(QPointF(), whole.scaled(size(), Qt::KeepAspectRatio));
    place.moveCenter(QRectF(rect()).center());
    return place;
}

void FullScreenView::resizeEvent(QResizeEvent *)
{
    const QSize size = (frameRect().size() * devicePixelRatioF()).toSize();
    m_session.player().setLargerSize({size.width() & ~1, size.height() & ~1});
}

void FullScreenView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), Qt::black); // as every screen is beside a film
    if (m_image.isNull())
        return;
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.drawImage(frameRect(), m_image);
}

void FullScreenView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else
        QWidget::keyPressEvent(event);
}

void FullScreenView::mouseDoubleClickEvent(QMouseEvent *)
{
    close();
}

} // namespace reelwright
