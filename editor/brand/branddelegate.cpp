// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <editor/brand/branddelegate.h>

#include <editor/brand/brandmodel.h>
#include <editor/theme/drawing.h>
#include <editor/theme/icons.h>
#include <editor/theme/mirror.h>

#include <QLineEdit>

namespace reelwright {

namespace {

constexpr int pictureHeight = 44;
constexpr QSizeF pictureSize(64, 36);

QRectF rowOf(const QStyleOptionViewItem &option)
{
    return QRectF(option.rect).adjusted(6, 1, -6, -1);
}

bool isPictured(const QModelIndex &index)
{
    return index.data(BrandModel::Picture).isValid();
}

// What stands before the name.
QRectF markOf(const QRectF &row, bool pictured)
{
    const QSizeF size = pictured ? pictureSize : QSizeF(16, 16);
    return {QPointF(row.left() + (pictured ? 6 : 7), row.center().y() - size.height() / 2), size};
}

QRectF wordsOf(const QRectF &row, bool pictured)
{
    return row.adjusted(markOf(row, pictured).right() - row.left() + (pictured ? 10 : 7), 0, -6, 0);
}

} // namespace

QSize BrandDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    return {120, isPictured(index) ? pictureHeight : rowHeight};
}

void BrandDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const
{
    const Tokens &t = tokensOf(option.widget);
    const QRectF row = rowOf(option);
    const Mirror seen(row);
    const bool focused = option.widget && option.widget->hasFocus();
    if (option.state & QStyle::State_Selected && focused)
        drawBox(*painter, row, t[Token::Bg3], t[Token::Focus]);
    else if (option.state & QStyle::State_MouseOver)
        drawBox(*painter, row, t[Token::Bg2]);
    if (option.state & QStyle::State_HasFocus && option.state & QStyle::State_KeyboardFocusChange)
        drawBox(*painter, row, {}, t[Token::Focus]);
    const bool pictured = isPictured(index);
    const QRectF mark = seen(markOf(row, pictured));
    if (const QVariant swatch = index.data(BrandModel::Swatch); swatch.isValid())
        drawBox(*painter, mark, swatch.value<QColor>(), t[Token::Text2], 3);
    else if (pictured)
        drawThumbnail(*painter, mark, index.data(BrandModel::Picture).value<QImage>(), m_icon, t);
    else
        drawIcon(*painter, m_icon, mark, t[Token::Text2]);
    const QRectF words = wordsOf(row, pictured);
    const int wide = drawLine(*painter, seen(words), index.data().toString(),
                              fontOf(TypeRole::Body), t[Token::Text]);
    drawLine(*painter, seen(words.adjusted(wide + 12, 0, 0, 0)),
             index.data(BrandModel::Fact).toString(), fontOf(TypeRole::Caption), t[Token::Text2],
             Qt::AlignRight | Qt::AlignVCenter);
}

QWidget *BrandDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &,
                                     const QModelIndex &) const
{
    auto *line = new QLineEdit(parent);
    line->setAccessibleName(tr("Name"));
    return line;
}

void BrandDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    auto *line = static_cast<QLineEdit *>(editor);
    if (line->isModified())
        return;
    line->setText(index.data(BrandModel::Name).toString());
    line->selectAll();
}

void BrandDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                                         const QModelIndex &index) const
{
    const QRectF row = rowOf(option);
    const QRectF words = wordsOf(row, isPictured(index));
    const QRectF field(words.left() - 6, std::floor(words.center().y()) - controlHeight / 2,
                       words.width() + 6, controlHeight);
    editor->setGeometry(Mirror(row)(field).toRect());
}

} // namespace reelwright
