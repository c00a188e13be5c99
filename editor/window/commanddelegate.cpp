// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <editor/window/commanddelegate.h>

#include <editor/theme/drawing.h>
#include <editor/theme/mirror.h>
#include <editor/window/commandmodel.h>

namespace reelwright {

QSize CommandDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {200, height};
}

void CommandDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    const Tokens &t = tokensOf(option.widget);
    const QRectF row = QRectF(option.rect).adjusted(4, 1, -4, -1);
    const bool can = index.data(CommandModel::Runnable).toBool();
    if (option.state & QStyle::State_Selected)
        drawBox(*painter, row, t.soft(Token::Focus, 0.3));
    else if (can && option.state & QStyle::State_MouseOver)
        drawBox(*painter, row, t[Token::Bg2]);
    if (option.state & QStyle::State_HasFocus && option.state & QStyle::State_KeyboardFocusChange)
        drawBox(*painter, row, {}, t[Token::Focus]);
    const QRectF inner = row.adjusted(8, 0, -8, 0);
    const QString key = leftToRight(index.data(CommandModel::Shortcut).toString());
    const QFont keyFont = fontOf(TypeRole::SmallMono);
    const qreal keyWidth = key.isEmpty() ? 0 : QFontMetricsF(keyFont).horizontalAdvance(key) + 12;
    const Mirror seen(row);
    const QRectF left = inner.adjusted(0, 0, -keyWidth, 0);
    const int wide = drawLine(*painter, seen(left), index.data().toString(), fontOf(TypeRole::Body),
                              t[can ? Token::Text : Token::Off]);
    const QRectF rest = left.adjusted(wide + 10, 0, 0, 0);
    if (rest.width() > 20)
        drawLine(*painter, seen(rest), index.data(CommandModel::Path).toString(),
                 fontOf(TypeRole::Caption), t[can ? Token::Text2 : Token::Off]);
    if (!key.isEmpty())
        drawLine(*painter, inner, key, keyFont, t[can ? Token::Text2 : Token::Off],
                 Qt::AlignRight | Qt::AlignVCenter);
}

} // namespace reelwright
