// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <editor/data/tabledelegate.h>

#include <editor/data/fieldmodel.h>
#include <editor/data/tablemodel.h>
#include <editor/theme/drawing.h>
#include <editor/theme/icons.h>
#include <editor/theme/mirror.h>

namespace reelwright {

QSize TableDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {120, rowHeight - 4};
}

void TableDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const
{
    const Tokens &t = tokensOf(option.widget);
    const QRectF row = QRectF(option.rect).adjusted(6, 1, -6, -1);
    const Mirror seen(row);
    const bool isTable = index.data(TableModel::Column).toString().isEmpty();
    if (option.state & QStyle::State_Selected)
        drawBox(*painter, row, t[Token::Bg3],
                option.widget && option.widget->hasFocus() ? t[Token::Focus] : QColor());
    else if (option.state & QStyle::State_MouseOver)
        drawBox(*painter, row, t[Token::Bg2]);
    const double left = row.left() + (isTable ? 7 : 30);
    const QString icon =
        isTable ? QStringLiteral("table")
                : FieldModel::typeIcon(FieldType(index.data(TableModel::Type).toInt()));
    drawIcon(*painter, icon, seen(QRectF(left, row.center().y() - 8, 16, 16)), t[Token::Text2]);
    QRectF words = row.adjusted(left - row.left() + 23, 0, -6, 0);
    const int wide = drawLine(*painter, seen(words), index.data().toString(),
                              fontOf(isTable ? TypeRole::Strong : TypeRole::Body), t[Token::Text]);
    if (index.data(TableModel::Key).toBool())
        drawIcon(*painter, QStringLiteral("key"),
                 seen(QRectF(words.left() + wide + 8, row.center().y() - 7, 14, 14)),
                 t[Token::Text2]);
}

} // namespace reelwright
