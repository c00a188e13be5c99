// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
// How the canvas takes mouse and keys.
#include <editor/canvas/canvasview.h>

#include <editor/canvas/canvastextedit.h>
#include <editor/session/places.h>

#include <QMouseEvent>

namespace reelwright {

namespace {

QPointF stepOf(int key)
{
    switch (key) {
    case Qt::Key_Left:
        return {-1, 0};
    case Qt::Key_Right:
        return {1, 0};
    case Qt::Key_Up:
        return {0, -1};
    case Qt::Key_Down:
        return {0, 1};
    default:
        return {};
    }
}

Qt::KeyboardModifiers keysOf(const QKeyEvent &event)
{
    return event.modifiers() & (Qt::ShiftModifier | Qt::ControlModifier | Qt::AltModifier);
}

// With the modifier that this very event presses or releases.
Qt::KeyboardModifiers keysAfter(const QKeyEvent &event)
{
    Qt::KeyboardModifiers keys = keysOf(event);
    for (const auto &[key, modifier] : {std::pair(Qt::Key_Shift, Qt::ShiftModifier),
                                        {Qt::Key_Control, Qt::ControlModifier},
                                        {Qt::Key_Alt, Qt::AltModifier}})
        if (event.key() == key)
            keys.setFlag(modifier, event.type() == QEvent::KeyPress);
    return keys;
}

} // namespace

void CanvasView::mousePressEvent(QMouseEvent *event)
{
    m_pointer = event->position();
    const bool left = event->button() == Qt::LeftButton;
    if (event->button() == Qt::MiddleButton || (left && m_space)) {
        m_panning = true;
        m_spacePanned = m_space;
        m_grip = event->position();
        setCursor(Qt::ClosedHandCursor);
    } else if (left && closeText()) {
        setFocus(Qt::MouseFocusReason);
        m_hand.press(event->position(), event->modifiers());
    }
}

void CanvasView::mouseMoveEvent(QMouseEvent *event)
{
    m_pointer = event->position();
    if (m_panning) {
        pan(event->position() - m_grip);
        m_grip = event->position();
        return;
    }
    if (event->buttons() & Qt::LeftButton) {
        m_hand.drag(event->position(), event->modifiers());
        return;
    }
    const Layer *layer = m_session.player().isPlaying() ? nullptr : hit(event->position());
    const ElementId under = layer ? layer->element : ElementId();
    if (std::exchange(m_hovered, under) != under)
        update();
    refreshCursor(event->modifiers());
}

void CanvasView::mouseReleaseEvent(QMouseEvent *event)
{
    if (std::exchange(m_panning, false))
        refreshCursor(event->modifiers());
    else if (event->button() == Qt::LeftButton)
        m_hand.release(event->position(), event->modifiers());
    refreshCursor(event->modifiers());
}

void CanvasView::mouseDoubleClickEvent(QMouseEvent *event)
{
    const QList<ElementId> stack = m_hand.stackAt(event->position());
    if (event->button() != Qt::LeftButton || stack.isEmpty() || event->modifiers())
        mousePressEvent(event);
    else if (closeText())
        enter(stack[0]);
}

void CanvasView::wheelEvent(QWheelEvent *event)
{
    const QPointF by = event->angleDelta();
    if (event->modifiers() & Qt::ControlModifier)
        zoomTo(zoom() * std::pow(1.25, by.y() / 120), event->position());
    else
        pan((event->modifiers() & Qt::ShiftModifier ? QPointF(by.y(), by.x()) : by) / 2);
}

void CanvasView::leaveEvent(QEvent *)
{
    m_hovered = {};
    update();
}

void CanvasView::focusOutEvent(QFocusEvent *)
{
    m_space = false;
    m_arrows.clear();
    m_hand.endNudge();
    update();
}

void CanvasView::refreshCursor(Qt::KeyboardModifiers keys)
{
    const Qt::CursorShape shape = m_panning ? Qt::ClosedHandCursor
                                  : m_space ? Qt::OpenHandCursor
                                            : m_hand.cursorAt(m_pointer, keys);
    if (cursor().shape() != shape)
        setCursor(shape);
}

// Arrow keys move what is selected, and step frames if nothing is.
bool CanvasView::isMine(const QKeyEvent &event) const
{
    const Qt::KeyboardModifiers keys = keysOf(event);
    if (!stepOf(event.key()).isNull())
        return !(keys & ~Qt::ShiftModifier) && !drawnSelection(m_session).isEmpty();
    if (keys)
        return false;
    switch (event.key()) {
    case Qt::Key_Escape:
        return m_hand.gesture() || m_hand.tool() != CanvasTool::Select ||
               !m_session.selection().isEmpty();
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return m_hand.tool() != CanvasTool::Select ||
               (m_session.hasTemplate() &&
                (!textSource(m_session.value(), m_session.selected()).isNull() ||
                 !nestedIn(m_session.value(), m_session.selected()).isEmpty()));
    case Qt::Key_Space:
        return !isFit() && underMouse();
    default:
        return false;
    }
}

void CanvasView::keyPressEvent(QKeyEvent *event)
{
    m_hand.keysChanged(keysAfter(*event));
    refreshCursor(keysAfter(*event));
    if (!isMine(*event)) {
        QWidget::keyPressEvent(event);
        return;
    }
    if (const QPointF step = stepOf(event->key()); !step.isNull()) {
        m_arrows.insert(event->key());
        m_hand.nudge(step * (event->modifiers() & Qt::ShiftModifier ? 10 : 1));
    } else if (event->key() == Qt::Key_Escape) {
        pressEscape();
    } else if (event->key() == Qt::Key_Space) {
        if (!event->isAutoRepeat())
            pressSpace();
    } else {
        pressEnter();
    }
}

void CanvasView::keyReleaseEvent(QKeyEvent *event)
{
    m_hand.keysChanged(keysAfter(*event));
    if (event->isAutoRepeat())
        return;
    if (m_arrows.remove(event->key()) && m_arrows.isEmpty())
        m_hand.endNudge();
    else if (event->key() == Qt::Key_Space && m_space)
        releaseSpace();
    else
        QWidget::keyReleaseEvent(event);
}

void CanvasView::pressEscape()
{
    if (m_hand.gesture())
        m_hand.abandon();
    else if (m_hand.tool() != CanvasTool::Select)
        m_hand.setTool(CanvasTool::Select);
    else
        m_session.select(ElementId());
}

void CanvasView::pressEnter()
{
    if (m_hand.tool() != CanvasTool::Select)
        m_hand.insert(m_hand.tool(), {});
    else
        enter(m_session.selected());
}

// A text is opened for writing, a nested scene is gone to.
void CanvasView::enter(const ElementId &element)
{
    if (const SceneId scene = nestedIn(m_session.value(), element); !scene.isEmpty())
        m_session.visit(scene);
    else
        editText(element);
}

void CanvasView::pressSpace()
{
    m_space = true;
    m_spacePanned = false;
    refreshCursor({});
}

// A tap still plays.
void CanvasView::releaseSpace()
{
    m_space = false;
    refreshCursor({});
    Player &player = m_session.player();
    if (!m_spacePanned)
        player.isPlaying() ? player.pause() : player.play();
}

} // namespace reelwright
