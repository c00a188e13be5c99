// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <editor/theme/emptylist.h>

#include <editor/theme/drawing.h>
#include <editor/theme/focusframe.h>

namespace reelwright {

EmptyList::EmptyList(QString sentence, QWidget *parent)
    : QListView(parent), m_sentence(std::move(sentence))
{
    setFrameShape(QFrame::NoFrame);
    setMouseTracking(true);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setUniformItemSizes(true);
    setResizeMode(Adjust);
    setEditTriggers(NoEditTriggers);
}

void EmptyList::setSentence(const QString &sentence)
{
    m_sentence = sentence;
    viewport()->update();
}

void EmptyList::paintEvent(QPaintEvent *event)
{
    QListView::paintEvent(event);
    if (!currentIndex().isValid()) {
        QPainter painter(viewport());
        drawFocusFrame(painter, *this, viewport()->rect());
    }
    for (int row = 0; model() && row < model()->rowCount(rootIndex()); ++row)
        if (!isRowHidden(row))
            return;
    QPainter painter(viewport());
    drawEmpty(painter, viewport()->rect(), m_sentence, tokensOf(this));
}

} // namespace reelwright
