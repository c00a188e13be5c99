// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What is dropped on the canvas: a field, on an element or beside all.
#include <editor/canvas/canvasview.h>
#include <editor/element/fieldbinding.h>
#include <editor/element/fieldmime.h>

#include <QDropEvent>

namespace reelwright {

void CanvasView::dragEnterEvent(QDragEnterEvent *event)
{
    if (m_session.isEditable() && !fieldIn(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

// Shows on what it would fall.
void CanvasView::dragMoveEvent(QDragMoveEvent *event)
{
    const bool inside = frameRect().contains(event->position());
    const QList<ElementId> stack = m_hand.stackAt(event->position());
    const ElementId under = stack.isEmpty() ? ElementId() : stack[0];
    if (std::exchange(m_hovered, under) != under)
        update();
    event->setDropAction(Qt::CopyAction);
    event->setAccepted(inside && m_session.sceneInView());
}

void CanvasView::dragLeaveEvent(QDragLeaveEvent *)
{
    m_hovered = {};
    update();
}

void CanvasView::dropEvent(QDropEvent *event)
{
    const QString field = fieldIn(event->mimeData());
    const Scene *scene = m_session.sceneInView();
    if (field.isEmpty() || !scene || !closeText())
        return;
    event->setDropAction(Qt::CopyAction);
    event->accept();
    m_hovered = {};
    m_session.dropPreview();
    if (const QList<ElementId> stack = m_hand.stackAt(event->position()); !stack.isEmpty()) {
        m_session.select(stack[0]);
        (void)m_session.edit(FieldBinding::title(field),
                             FieldBinding::bindMain(m_session.value(), stack[0], field));
        return;
    }
    const auto made = FieldBinding::insertText(m_session.value(), scene->id, field,
                                               frame().toFrame(event->position()), frame().size);
    const Result<void> done =
        m_session.edit(tr("Insert %1").arg(field),
                       made.map([](const FieldBinding::Made &each) { return each.value; }));
    if (done)
        m_session.select(made->element);
}

} // namespace reelwright
