// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What is dropped on the canvas: a field, on an element or beside all, and media.
#include <editor/canvas/canvasview.h>
#include <editor/element/fieldbinding.h>
#include <editor/element/fieldmime.h>
#include <editor/media/mediadrop.h>

#include <QDropEvent>

namespace reelwright {

void CanvasView::dragEnterEvent(QDragEnterEvent *event)
{
    if (m_session.isEditable() &&
        (!fieldIn(event->mimeData()).isEmpty() || !mediaIn(event->mimeData()).isEmpty()))
        event->acceptProposedAction();
}

// Shows on what it would fall; media fall beside everything, but with Alt.
void CanvasView::dragMoveEvent(QDragMoveEvent *event)
{
    const bool inside = frameRect().contains(event->position());
    const bool beside = !mediaIn(event->mimeData()).isEmpty() &&
                        !(event->modifiers() & Qt::AltModifier);
    const QList<ElementId> stack = beside ? QList<ElementId>() : m_hand.stackAt(event->position());
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
    const QList<MediaId> media = mediaIn(event->mimeData());
    const Scene *scene = m_session.sceneInView();
    if ((field.isEmpty() && media.isEmpty()) || !scene || !closeText())
        return;
    event->setDropAction(Qt::CopyAction);
    event->accept();
    m_hovered = {};
    m_session.dropPreview();
    if (!media.isEmpty()) {
        dropMedia(media, event->position(), event->modifiers());
        return;
    }
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

void CanvasView::dropMedia(const QList<MediaId> &media, QPointF point, Qt::KeyboardModifiers keys)
{
    const QList<ElementId> stack = m_hand.stackAt(point);
    if (keys & Qt::AltModifier && !stack.isEmpty())
        MediaDrop::replace(m_session, stack[0], media.first());
    else
        MediaDrop::insert(m_session, media,
                          m_session.player().position() - m_session.rangeInView().start,
                          frame().toFrame(point));
}

} // namespace reelwright
