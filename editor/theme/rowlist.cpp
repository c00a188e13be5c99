// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <editor/theme/rowlist.h>

#include <editor/theme/ownkeys.h>

#include <QAction>
#include <QDropEvent>
#include <QKeyEvent>

namespace reelwright {

RowList::RowList(QString sentence, QWidget *parent) : EmptyList(std::move(sentence), parent)
{
    setDragDropMode(DragDrop);
    setDefaultDropAction(Qt::MoveAction);
    setDropIndicatorShown(true);
    setContextMenuPolicy(Qt::ActionsContextMenu);
}

QAction *RowList::actionFor(const QKeyEvent &key) const
{
    return isTyping() ? nullptr : ownAction(*this, key);
}

bool RowList::beReadyToType()
{
    window()->activateWindow();
    setFocus();
    return !isTyping();
}

bool RowList::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && actionFor(*static_cast<QKeyEvent *>(event))) {
        event->accept();
        return true;
    }
    return EmptyList::event(event);
}

void RowList::keyPressEvent(QKeyEvent *event)
{
    if (QAction *action = actionFor(*event))
        action->trigger();
    else
        EmptyList::keyPressEvent(event);
}

void RowList::dropEvent(QDropEvent *event)
{
    const QModelIndex index = indexAt(event->position().toPoint());
    const bool below = index.isValid() && event->position().y() > visualRect(index).center().y();
    stopAutoScroll();
    setState(NoState);
    viewport()->update();
    event->acceptProposedAction();
    Q_EMIT dropped(event->mimeData(), index.isValid() ? index.row() + below : model()->rowCount());
}

} // namespace reelwright
