// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <editor/theme/overlay.h>

#include <editor/theme/drawing.h>

#include <QApplication>
#include <QKeyEvent>
#include <QMouseEvent>

namespace reelwright {

Overlay::Overlay(QWidget *anchor, Side side) : QWidget(anchor), m_anchor(anchor), m_side(side)
{
    hide();
}

void Overlay::openAt(QSize size)
{
    QWidget *window = m_anchor->window();
    if (parentWidget() != window)
        setParent(window);
    size = size.boundedTo(window->size() - QSize(16, 60));
    const QPoint below = m_anchor->mapTo(window, QPoint(0, m_anchor->height() + 4));
    const QPoint above = m_anchor->mapTo(window, QPoint(0, -4 - size.height()));
    QRect place(m_side == Side::Below ? below : above, size);
    place.moveRight(std::min(place.right(), window->width() - 8));
    place.moveLeft(std::max(place.left(), 8));
    place.moveBottom(std::min(place.bottom(), window->height() - 8));
    place.moveTop(std::max(place.top(), 8));
    setGeometry(place);
    show();
    raise();
    qApp->installEventFilter(this);
}

void Overlay::hideEvent(QHideEvent *)
{
    qApp->removeEventFilter(this);
}

bool Overlay::eventFilter(QObject *watched, QEvent *event)
{
    const auto *widget = qobject_cast<QWidget *>(watched);
    if (event->type() == QEvent::MouseButtonPress && widget && widget->window() == window()) {
        const bool inside = widget == this || isAncestorOf(widget) || widget == m_anchor ||
                            m_anchor->isAncestorOf(widget);
        if (!inside)
            hide();
    } else if (event->type() == QEvent::KeyPress &&
               static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        hide();
        return true;
    }
    return false;
}

void Overlay::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokensOf(this);
    QPainter painter(this);
    painter.fillRect(rect(), t[Token::Bg1]);
    drawBox(painter, rect(), t[Token::Bg1], t[Token::Line], 6);
}

} // namespace reelwright
