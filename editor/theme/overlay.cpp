// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <editor/theme/overlay.h>

#include <editor/theme/drawing.h>

#include <QApplication>
#include <QKeyEvent>
#include <QMouseEvent>

namespace reelwright {

namespace {

// Letters, arrows and the like; the others are the window's wherever the focus is.
bool isPlain(const QKeyEvent &key)
{
    const bool function = key.key() >= Qt::Key_F1 && key.key() <= Qt::Key_F35;
    return !function && !(key.modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier));
}

} // namespace

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
    const int start = isRightToLeft() ? m_anchor->width() - size.width() : 0;
    const QPoint below = m_anchor->mapTo(window, QPoint(start, m_anchor->height() + 4));
    const QPoint above = m_anchor->mapTo(window, QPoint(start, -4 - size.height()));
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
    const bool mine = widget && (widget == this || isAncestorOf(widget));
    switch (event->type()) {
    case QEvent::MouseButtonPress:
        if (widget && widget->window() == window() && !mine && widget != m_anchor &&
            !m_anchor->isAncestorOf(widget))
            hide();
        return false;
    case QEvent::ShortcutOverride:
        if (!mine || !isPlain(*static_cast<QKeyEvent *>(event)))
            return false;
        event->accept();
        return true;
    case QEvent::KeyPress:
        if (static_cast<QKeyEvent *>(event)->key() != Qt::Key_Escape ||
            QApplication::activePopupWidget()) // that one closes first
            return false;
        abandon();
        hide();
        return true;
    default:
        return false;
    }
}

void Overlay::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokensOf(this);
    QPainter painter(this);
    painter.fillRect(rect(), t[Token::Bg1]);
    drawBox(painter, rect(), t[Token::Bg1], t[Token::Line], 6);
}

} // namespace reelwright
