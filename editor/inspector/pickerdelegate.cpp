// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <editor/inspector/pickerdelegate.h>

#include <editor/theme/drawing.h>
#include <editor/theme/icons.h>
#include <editor/theme/mirror.h>

namespace reelwright {

namespace {

QImage inColor(const QImage &alpha, const QColor &color)
{
    QImage image(alpha.size(), QImage::Format_ARGB32_Premultiplied);
    image.fill(color);
    image.setAlphaChannel(alpha);
    image.setDevicePixelRatio(alpha.devicePixelRatio());
    return image;
}

// Whole where there is room, and no larger than it was drawn.
void drawSample(QPainter &painter, const QRectF &rect, const QImage &sample, const QColor &color)
{
    QSizeF size = sample.deviceIndependentSize();
    if (size.width() > rect.width() || size.height() > rect.height())
        size.scale(rect.size(), Qt::KeepAspectRatio);
    const QPointF corner(rect.left(), rect.center().y() - size.height() / 2);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.drawImage(Mirror(rect)(QRectF(corner, size)), inColor(sample, color));
}

} // namespace

QSize PickerDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {160, rowHigh};
}

void PickerDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                           const QModelIndex &index) const
{
    const Tokens &t = tokensOf(option.widget);
    const QRectF row = QRectF(option.rect).adjusted(6, 1, -6, -1);
    if (option.state & QStyle::State_Selected)
        drawBox(*painter, row, t[Token::Bg3]);
    else if (option.state & QStyle::State_MouseOver)
        drawBox(*painter, row, t[Token::Bg2]);
    const QImage picture = index.data(Qt::DecorationRole).value<QImage>();
    const QString icon = index.data(Icon).toString();
    const Mirror seen(row);
    QRectF words = row.adjusted(8, 2, -8, -2);
    if (!icon.isEmpty()) {
        const QRectF thumbnail(words.left() - 4, row.center().y() - 18, 64, 36);
        drawThumbnail(*painter, seen(thumbnail), picture, icon, t);
        words.setLeft(thumbnail.right() + 8);
    }
    words = seen(words);
    const QRectF upper(words.left(), words.top(), words.width(), words.height() * 0.6);
    const QRectF lower(words.left(), upper.bottom(), words.width(), words.height() * 0.4);
    if (icon.isEmpty() && !picture.isNull())
        drawSample(*painter, upper, picture, t[Token::Text]);
    else
        drawLine(*painter, upper, index.data().toString(), fontOf(TypeRole::Body), t[Token::Text]);
    drawLine(*painter, lower, index.data(Note).toString(), fontOf(TypeRole::Caption),
             t[Token::Text2]);
}

} // namespace reelwright
