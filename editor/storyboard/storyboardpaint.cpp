// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
// How the storyboard is drawn.
#include <editor/storyboard/storyboardview.h>

#include <editor/session/words.h>
#include <editor/theme/drawing.h>
#include <editor/theme/focusframe.h>
#include <editor/theme/icons.h>
#include <editor/theme/mirror.h>

#include <QPainterPath>
#include <QToolButton>

namespace reelwright {

void StoryboardView::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokensOf(this);
    QPainter painter(this);
    painter.fillRect(rect(), t[Token::Bg1]);
    drawLine(painter, Mirror(rect())(QRectF(12, 0, 150, height)), tr("Storyboard"),
             fontOf(TypeRole::Title), t[Token::Text]);
    const QList<Block> all = blocks();
    for (const Block &block : all)
        drawBlock(painter, block);
    drawChosen(painter, all);
    drawInOut(painter, all);
    drawPlayhead(painter, all);
    drawTotals(painter);
    if (chosen() < 0)
        drawFocusFrame(painter, *this, rect());
}

void StoryboardView::drawBlock(QPainter &painter, const Block &block) const
{
    const Tokens &t = tokensOf(this);
    const StoryboardSlot &slot = m_session.value().storyboard[block.slot];
    const bool rules = hasRules(slot);
    const bool hovered = block.slot == m_hovered;
    if (block.scene < 0) {
        drawBox(painter, block.rect, t[hovered ? Token::Bg3 : Token::Bg2], t[Token::Line], 3);
        const QRectF inner = block.rect.adjusted(1, 1, -1, -1);
        if (slot.candidates.isEmpty() && slot.otherwise.isEmpty())
            drawLine(painter, inner.adjusted(6, 0, -6, 0), slot.name, fontOf(TypeRole::Caption),
                     t[Token::Text2]);
        else
            drawHatch(painter, inner, t[rules ? Token::Data : Token::Off]);
        return;
    }
    const ProgramPointer video = m_session.video();
    const ProgramScene &shown = video->scenes[block.scene];
    const bool current = !m_session.isAside() &&
                         shown.range.contains(m_session.player().position());
    const QColor ground = rules ? t.dataBlock(hovered) : t[hovered ? Token::Bg3 : Token::Bg2];
    painter.save();
    QPainterPath shape;
    shape.addRoundedRect(block.rect, corner, corner);
    painter.setClipPath(shape);
    painter.fillRect(block.rect, ground);
    if (rules)
        painter.fillRect(QRectF(block.rect.topLeft(), QSizeF(3, block.rect.height())),
                         t[Token::Data]);
    painter.restore();
    drawBox(painter, block.rect, {}, t[current ? Token::Text2 : Token::Line]);

    const Scene *scene = m_session.value().scene(shown.scene);
    const QRectF inner = block.rect.adjusted(10, 5, -8, -5);
    const Mirror seen(inner);
    const QRectF top(inner.left(), inner.top(), inner.width(), inner.height() / 2);
    const QString length = Words::seconds(shown.range.duration);
    const double lengthWide = QFontMetricsF(fontOf(TypeRole::SmallMono)).horizontalAdvance(length);
    drawLine(painter, seen(top.adjusted(0, 0, -lengthWide - 6, 0)), scene ? scene->name : slot.name,
             fontOf(TypeRole::Strong), t[Token::Text]);
    drawLine(painter, top, length, fontOf(TypeRole::SmallMono), t[Token::Text2],
             Qt::AlignRight | Qt::AlignVCenter);
    const Choice choice = choiceOf(block.slot);
    const QString why = !rules             ? tr("every viewer")
                        : choice.byDefault ? tr("no rule true")
                                           : leftToRight(choice.rule);
    drawLine(painter, top.translated(0, top.height()), why,
             fontOf(rules && !choice.byDefault ? TypeRole::SmallMono : TypeRole::Caption),
             t[rules ? Token::Data : Token::Text2]);
}

// What is chosen, and where a scene would be dropped.
void StoryboardView::drawChosen(QPainter &painter, const QList<Block> &blocks) const
{
    const QColor color = tokensOf(this)[Token::Focus];
    const int marked = chosen();
    for (const Block &block : blocks)
        if (block.slot == marked || block.slot == m_dropAt) {
            drawBox(painter, block.rect, {}, color);
            if (block.slot == m_dropAt || hasFocus())
                drawBox(painter, block.rect.adjusted(1, 1, -1, -1), {}, color);
        }
    if (m_dropAt >= blocks.size())
        drawBox(painter, QRectF(m_new->geometry()), {}, color);
}

void StoryboardView::drawPlayhead(QPainter &painter, const QList<Block> &blocks) const
{
    const ProgramPointer video = m_session.video();
    if (!video || m_session.isAside())
        return;
    const Flicks time = m_session.player().position();
    const int current = sceneAt(*video, time);
    for (const Block &block : blocks) {
        if (block.scene < 0 || block.scene != current)
            continue;
        const TimeRange &range = video->scenes[block.scene].range;
        const double share = toSeconds(time - range.start) / toSeconds(range.duration);
        const double x = std::round(block.rect.left() + share * block.rect.width());
        const QColor color = tokensOf(this)[Token::Time];
        painter.fillRect(QRectF(x, block.rect.top() - 3, 1, block.rect.height() + 6), color);
        drawDiamond(painter, {x + 0.5, block.rect.top() - 3}, 3, color, true);
    }
}

// Above what lies between in and out.
void StoryboardView::drawInOut(QPainter &painter, const QList<Block> &blocks) const
{
    const ProgramPointer video = m_session.video();
    if (!video || m_session.isAside() || m_session.player().inOut() == InOut())
        return;
    const TimeRange between = m_session.player().range();
    for (const Block &block : blocks) {
        if (block.scene < 0)
            continue;
        const TimeRange &range = video->scenes[block.scene].range;
        const TimeRange part = between.intersected(range);
        if (part.duration <= Flicks(0))
            continue;
        const double scale = block.rect.width() / toSeconds(range.duration);
        painter.fillRect(QRectF(block.rect.left() + toSeconds(part.start - range.start) * scale,
                                block.rect.top() - 4, toSeconds(part.duration) * scale, 2),
                         tokensOf(this).clear(Token::Time, 0.7));
    }
}

void StoryboardView::drawTotals(QPainter &painter) const
{
    const ProgramPointer video = m_session.video();
    if (!video)
        return;
    const Tokens &t = tokensOf(this);
    const QRectF right = Mirror(rect())(QRectF(width() - 128, 0, 116, height));
    const auto align = Qt::AlignRight | Qt::AlignVCenter;
    drawLine(painter, right.adjusted(0, 10, 0, -height / 2.0), Words::seconds(video->duration),
             fontOf(TypeRole::Mono), t[Token::Text], align);
    drawLine(painter, right.adjusted(0, height / 2.0, 0, -10), Words::scenes(video->scenes.size()),
             fontOf(TypeRole::Caption), t[Token::Text2], align);
}

} // namespace reelwright
