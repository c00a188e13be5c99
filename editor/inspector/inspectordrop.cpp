// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Fields that are dropped on the inspector's rows.
#include <editor/element/fieldmime.h>
#include <editor/inspector/inspectorlist.h>
#include <editor/theme/drawing.h>
#include <editor/theme/focusframe.h>

#include <QDropEvent>

namespace reelwright {

QModelIndex InspectorList::bindableAt(QPoint point) const
{
    const QModelIndex index = indexAt(point);
    if (!index.isValid() || !(index.flags() & Qt::ItemIsEditable))
        return {};
    const std::optional<PropertyId> property = m_model.row(index.row()).property;
    return property && specOf(*property).isBindable() ? index : QModelIndex();
}

void InspectorList::dragEnterEvent(QDragEnterEvent *event)
{
    if (!fieldIn(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void InspectorList::dragMoveEvent(QDragMoveEvent *event)
{
    m_dropOn = bindableAt(event->position().toPoint());
    viewport()->update();
    event->setDropAction(Qt::CopyAction);
    event->setAccepted(m_dropOn.isValid());
}

void InspectorList::dragLeaveEvent(QDragLeaveEvent *)
{
    m_dropOn = QPersistentModelIndex();
    viewport()->update();
}

void InspectorList::dropEvent(QDropEvent *event)
{
    const QString field = fieldIn(event->mimeData());
    const QModelIndex index = bindableAt(event->position().toPoint());
    m_dropOn = QPersistentModelIndex();
    viewport()->update();
    if (field.isEmpty() || !index.isValid())
        return;
    event->setDropAction(Qt::CopyAction);
    event->accept();
    m_edits.bindField(*m_model.row(index.row()).property, field);
}

void InspectorList::paintEvent(QPaintEvent *event)
{
    QListView::paintEvent(event);
    QPainter painter(viewport());
    if (!currentIndex().isValid())
        drawFocusFrame(painter, *this, viewport()->rect());
    if (!m_dropOn.isValid())
        return;
    drawBox(painter, QRectF(visualRect(m_dropOn)).adjusted(4, 0, -4, 0), {},
            tokensOf(this)[Token::Data]);
}

} // namespace reelwright
