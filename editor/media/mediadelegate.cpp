// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <editor/media/mediadelegate.h>

#include <editor/media/insertmedium.h>
#include <editor/media/mediamodel.h>
#include <editor/session/words.h>
#include <editor/theme/drawing.h>
#include <editor/theme/icons.h>
#include <editor/theme/mirror.h>

namespace reelwright {

namespace {

Token noteColor(AssetState state)
{
    switch (state) {
    case AssetState::Missing:
    case AssetState::Unreadable:
        return Token::Bad;
    case AssetState::Changed:
        return Token::Warn;
    case AssetState::Good:
    case AssetState::Unread:
        break;
    }
    return Token::Text2;
}

void drawPicture(QPainter &painter, const QRectF &rect, const QModelIndex &index, bool missing,
                 const Tokens &t)
{
    const auto kind = MediaKind(index.data(MediaModel::Kind).toInt());
    if (missing) {
        painter.fillRect(rect, t[Token::Bg0]);
        drawIcon(painter, QStringLiteral("warning"),
                 QRectF(rect.center() - QPointF(8, 8), QSizeF(16, 16)), t[Token::Bad]);
    } else {
        drawThumbnail(painter, rect, index.data(MediaModel::Picture).value<QImage>(),
                      Words::icon(elementKindOf(kind)), t);
    }
    drawBox(painter, rect.adjusted(-1, -1, 1, 1), {}, t[Token::Line], 2);
}

} // namespace

QSize MediaDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {160, rowHigh};
}

void MediaDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const
{
    const Tokens &t = tokensOf(option.widget);
    const QRectF row = QRectF(option.rect).adjusted(6, 1, -6, -1);
    if (option.state & QStyle::State_Selected)
        drawBox(*painter, row, t[Token::Bg3]);
    else if (option.state & QStyle::State_MouseOver)
        drawBox(*painter, row, t[Token::Bg2]);
    if (option.state & QStyle::State_HasFocus && option.state & QStyle::State_KeyboardFocusChange)
        drawBox(*painter, row, {}, t[Token::Focus]);
    const auto state = AssetState(index.data(MediaModel::State).toInt());
    const QRectF picture(row.left() + 6, row.center().y() - pictureSize.height() / 2.0,
                         pictureSize.width(), pictureSize.height());
    const Mirror seen(row);
    drawPicture(*painter, seen(picture), index, noteColor(state) == Token::Bad, t);
    const QRectF name =
        seen(QRectF(picture.right() + 10, row.top() + 1, row.right() - picture.right() - 16, 17));
    drawLine(*painter, name, index.data(MediaModel::Name).toString(), fontOf(TypeRole::Strong),
             t[Token::Text]);
    drawLine(*painter, name.translated(0, 16), index.data(MediaModel::Facts).toString(),
             fontOf(TypeRole::Caption), t[Token::Text2]);
    drawLine(*painter, name.translated(0, 31), index.data(MediaModel::Note).toString(),
             fontOf(TypeRole::Caption), t[noteColor(state)]);
}

} // namespace reelwright
