// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <editor/library/scenelist.h>

#include <editor/library/scenemodel.h>
#include <editor/theme/drawing.h>

#include <QAction>
#include <QDropEvent>
#include <QKeyEvent>
#include <QMimeData>

namespace reelwright {

SceneList::SceneList(QWidget *parent) : QListView(parent)
{
    setFrameShape(NoFrame);
    setMouseTracking(true);
    setVerticalScrollMode(ScrollPerPixel);
    setUniformItemSizes(true);
    setEditTriggers(NoEditTriggers);
    setDragDropMode(DragDrop);
    setDefaultDropAction(Qt::MoveAction);
    setDropIndicatorShown(true);
    setContextMenuPolicy(Qt::ActionsContextMenu);
}

void SceneList::setSentence(const QString &sentence)
{
    m_sentence = sentence;
    viewport()->update();
}

QAction *SceneList::actionFor(const QKeyEvent &key) const
{
    if (isTyping())
        return nullptr;
    for (QAction *action : actions())
        if (action->shortcut() == QKeySequence(key.keyCombination()))
            return action;
    return nullptr;
}

bool SceneList::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && actionFor(*static_cast<QKeyEvent *>(event))) {
        event->accept();
        return true;
    }
    return QListView::event(event);
}

void SceneList::keyPressEvent(QKeyEvent *event)
{
    if (QAction *action = actionFor(*event))
        action->trigger();
    else
        QListView::keyPressEvent(event);
}

void SceneList::dropEvent(QDropEvent *event)
{
    const QByteArray scene = event->mimeData()->data(QString::fromLatin1(SceneModel::mimeType));
    const QModelIndex index = indexAt(event->position().toPoint());
    const bool below = index.isValid() && event->position().y() > visualRect(index).center().y();
    stopAutoScroll();
    setState(NoState);
    viewport()->update();
    event->acceptProposedAction();
    Q_EMIT dropped(scene, index.isValid() ? index.row() + below : model()->rowCount());
}

void SceneList::paintEvent(QPaintEvent *event)
{
    QListView::paintEvent(event);
    for (int row = 0; row < model()->rowCount(); ++row)
        if (!isRowHidden(row))
            return;
    QPainter painter(viewport());
    drawEmpty(painter, viewport()->rect(), m_sentence, tokensOf(this));
}

} // namespace reelwright
