// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What is dropped on the timeline's clips: a field.
#include <editor/element/fieldbinding.h>
#include <editor/element/fieldmime.h>
#include <editor/timeline/timelineview.h>

#include <QDropEvent>

namespace reelwright {

void TimelineView::dragEnterEvent(QDragEnterEvent *event)
{
    if (m_session.isEditable() && !fieldIn(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void TimelineView::dragMoveEvent(QDragMoveEvent *event)
{
    event->setDropAction(Qt::CopyAction);
    event->setAccepted(hitAt(m_layout, event->position()).isClip());
}

void TimelineView::dropEvent(QDropEvent *event)
{
    const QString field = fieldIn(event->mimeData());
    const TimelineHit hit = hitAt(m_layout, event->position());
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
