// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What is dropped on the timeline: a field on a clip, and media.
#include <editor/element/fieldbinding.h>
#include <editor/element/fieldmime.h>
#include <editor/media/mediadrop.h>
#include <editor/timeline/timelineview.h>

#include <QDropEvent>

namespace reelwright {

void TimelineView::dragEnterEvent(QDragEnterEvent *event)
{
    if (m_session.isEditable() &&
        (!fieldIn(event->mimeData()).isEmpty() || !mediaIn(event->mimeData()).isEmpty()))
        event->acceptProposedAction();
}

void TimelineView::dragMoveEvent(QDragMoveEvent *event)
{
    event->setDropAction(Qt::CopyAction);
    const bool beside = !mediaIn(event->mimeData()).isEmpty() &&
                        !(event->modifiers() & Qt::AltModifier);
    event->setAccepted(beside ? m_session.sceneInView() &&
                                    !m_layout.headerArea().contains(event->position())
                              : hitAt(m_layout, event->position()).isClip());
}

void TimelineView::dropEvent(QDropEvent *event)
{
    const QString field = fieldIn(event->mimeData());
    const TimelineHit hit = hitAt(m_layout, event->position());
    if (const QList<MediaId> media = mediaIn(event->mimeData()); !media.isEmpty()) {
        event->setDropAction(Qt::CopyAction);
        event->accept();
        m_session.dropPreview();
        if (event->modifiers() & Qt::AltModifier && hit.isClip())
            MediaDrop::replace(m_session, hit.element, media.first());
        else
            MediaDrop::insert(m_session, media,
                              m_layout.scale.timeAt(event->position().x()) - m_layout.range.start);
        return;
    }
    if (field.isEmpty() || !hit.isClip())
        return;
    event->setDropAction(Qt::CopyAction);
    event->accept();
    m_session.dropPreview();
    m_session.select(hit.element);
    (void)m_session.edit(FieldBinding::title(field),
                         FieldBinding::bindMain(m_session.value(), hit.element, field));
}

} // namespace reelwright
