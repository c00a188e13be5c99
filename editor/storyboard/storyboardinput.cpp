// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What mouse and keys do to the storyboard.
#include <editor/storyboard/storyboardview.h>

#include <editor/library/scenemodel.h>
#include <editor/storyboard/storyboardactions.h>
#include <editor/theme/ownkeys.h>
#include <editor/timeline/namefield.h>
#include <model/edit/storyboardedits.h>

#include <QApplication>
#include <QDropEvent>
#include <QHelpEvent>
#include <QMimeData>
#include <QMouseEvent>
#include <QToolTip>

namespace reelwright {

namespace {

bool isStep(const QKeyEvent &key)
{
    return key.modifiers() == Qt::NoModifier &&
           (key.key() == Qt::Key_Left || key.key() == Qt::Key_Right);
}

SceneId sceneOf(const QMimeData &mime)
{
    return {QString::fromUtf8(mime.data(QString::fromLatin1(SceneModel::mimeType)))};
}

// The second line of a slot.
bool isOnRule(const QRectF &slot, QPointF point)
{
    return point.y() > slot.top() + 0.6 * slot.height();
}

} // namespace

bool StoryboardView::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const int slot = blockAt(help->pos());
        QToolTip::showText(help->globalPos(), slot < 0 ? QString() : reason(slot), this);
        return true;
    }
    if (event->type() == QEvent::ShortcutOverride) {
        const auto &key = *static_cast<QKeyEvent *>(event);
        const bool abandons = key.key() == Qt::Key_Escape && m_drag.to >= 0;
        if (abandons || isStep(key) || ownAction(*this, key)) {
            event->accept();
            return true;
        }
    }
    return QWidget::event(event);
}

void StoryboardView::keyPressEvent(QKeyEvent *event)
{
    if (m_field) { // what it leaves over of its own keys
        event->ignore();
    } else if (event->key() == Qt::Key_Escape && m_drag.to >= 0) {
        m_drag = {};
        m_session.dropPreview();
    } else if (isStep(*event)) {
        step(event->key() == Qt::Key_Left ? -1 : 1);
    } else if (QAction *action = ownAction(*this, *event)) {
        action->trigger();
    } else {
        QWidget::keyPressEvent(event);
    }
}

void StoryboardView::step(int places)
{
    const QList<Block> all = blocks();
    const int last = int(all.size()) - 1;
    if (last < 0)
        return;
    const int next = m_chosen.isEmpty() ? 0 : std::clamp(chosen() + places, 0, last);
    choose(next);
    if (all[next].scene >= 0)
        m_session.seekInVideo(m_session.video()->scenes[all[next].scene].range.start);
}

void StoryboardView::mousePressEvent(QMouseEvent *event)
{
    if (const int slot = blockAt(event->position()); slot >= 0 && slot != chosen())
        choose(slot);
    if (event->button() != Qt::LeftButton)
        return;
    seekTo(event->position());
    if (m_session.isEditable() && blockAt(event->position()) >= 0)
        m_drag = {m_session.value(), blocks(), event->position(), chosen(), -1};
}

void StoryboardView::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    for (const Block &block : blocks())
        if (block.rect.contains(event->position()))
            (isOnRule(block.rect, event->position()) ? m_actions->edit : m_actions->rename)
                ->trigger();
}

void StoryboardView::mouseMoveEvent(QMouseEvent *event)
{
    if (event->buttons() & Qt::LeftButton && m_drag.from >= 0)
        dragTo(event->position());
    else if (event->buttons() & Qt::LeftButton && !m_session.isEditable())
        seekTo(event->position());
    if (const int under = blockAt(event->position()); std::exchange(m_hovered, under) != under)
        update();
}

// Shown where it would go: before the first slot of which the pointer has not reached the middle.
void StoryboardView::dragTo(QPointF point)
{
    if (m_drag.to < 0 && std::abs(point.x() - m_drag.start.x()) < QApplication::startDragDistance())
        return;
    int to = 0;
    for (const Block &block : std::as_const(m_drag.blocks))
        to += block.slot != m_drag.from && block.rect.center().x() < point.x();
    if (std::exchange(m_drag.to, to) != to)
        (void)m_session.preview(
            moveSlot(m_drag.value, m_drag.value.storyboard[m_drag.from].id, to));
}

void StoryboardView::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    const Drag drag = std::exchange(m_drag, {});
    if (drag.to < 0)
        return;
    if (drag.to == drag.from)
        m_session.dropPreview();
    else
        (void)m_session.keepPreview(tr("Move Slot %1").arg(drag.value.storyboard[drag.from].name));
}

void StoryboardView::dragEnterEvent(QDragEnterEvent *event)
{
    if (m_session.isEditable() && m_session.value().scene(sceneOf(*event->mimeData())))
        event->accept();
}

void StoryboardView::dragMoveEvent(QDragMoveEvent *event)
{
    const int slot = blockAt(event->position());
    const bool behind = slot < 0 && event->position().x() >= endOf(blocks());
    m_dropAt = behind ? int(m_session.value().storyboard.size()) : slot;
    event->setDropAction(Qt::CopyAction);
    event->setAccepted(m_dropAt >= 0);
    update();
}

void StoryboardView::dragLeaveEvent(QDragLeaveEvent *)
{
    m_dropAt = -1;
    update();
}

void StoryboardView::dropEvent(QDropEvent *event)
{
    const int at = std::exchange(m_dropAt, -1);
    event->setDropAction(Qt::CopyAction);
    event->setAccepted(at >= 0);
    update();
    if (at >= 0)
        m_actions->addScene(sceneOf(*event->mimeData()),
                            at < m_session.value().storyboard.size() ? at : -1);
}

void StoryboardView::focusInEvent(QFocusEvent *)
{
    update();
}

void StoryboardView::focusOutEvent(QFocusEvent *)
{
    update();
}

void StoryboardView::leaveEvent(QEvent *)
{
    m_hovered = -1;
    update();
}

} // namespace reelwright
