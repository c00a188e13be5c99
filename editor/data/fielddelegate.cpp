// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <editor/data/fielddelegate.h>

#include <editor/data/fieldmodel.h>
#include <editor/theme/drawing.h>
#include <editor/theme/icons.h>

#include <QLineEdit>

namespace reelwright {

namespace {

QRectF nameOf(const QRectF &row)
{
    return row.adjusted(30, 0, -6, 0);
}

// Icons behind the name; where they end.
double drawMarks(QPainter &painter, QPointF at, const QModelIndex &index, const Tokens &t)
{
    const auto draw = [&](const char *icon) {
        drawIcon(painter, QLatin1String(icon), QRectF(at.x(), at.y() - 7, 14, 14), t[Token::Text2]);
        at.rx() += 18;
    };
    if (index.data(FieldModel::Key).toBool())
        draw("key");
    if (index.data(FieldModel::Language).toBool())
        draw("flag");
    return at.x();
}

} // namespace

QSize FieldDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {120, rowHeight};
}

void FieldDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const
{
    const Tokens &t = tokensOf(option.widget);
    const QRectF row = QRectF(option.rect).adjusted(6, 1, -6, -1);
    const bool focused = option.widget && option.widget->hasFocus();
    if (option.state & QStyle::State_Selected)
        drawBox(*painter, row, t[Token::Bg3], focused ? t[Token::Focus] : QColor());
    else if (option.state & QStyle::State_MouseOver)
        drawBox(*painter, row, t[Token::Bg2]);
    drawIcon(*painter, FieldModel::typeIcon(FieldType(index.data(FieldModel::Type).toInt())),
             QRectF(row.left() + 7, row.center().y() - 8, 16, 16), t[Token::Data]);
    QRectF words = nameOf(row);
    const QString name = index.data(FieldModel::Name).toString();
    const QString shown = index.data(FieldModel::Required).toBool() ? tr("%1 *").arg(name) : name;
    const int wide = drawLine(*painter, words.adjusted(0, 0, -36, 0), shown, fontOf(TypeRole::Body),
                              t[Token::Text]);
    words.setLeft(drawMarks(*painter, {words.left() + wide + 8, row.center().y()}, index, t) + 8);
    const QString value = index.data(FieldModel::Value).toString().simplified();
    if (words.width() > 16)
        drawLine(*painter, words, value.isEmpty() ? QStringLiteral("–") : value,
                 fontOf(TypeRole::Body), t[value.isEmpty() ? Token::Off : Token::Data],
                 Qt::AlignRight | Qt::AlignVCenter);
}

QWidget *FieldDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &,
                                     const QModelIndex &) const
{
    auto *line = new QLineEdit(parent);
    line->setAccessibleName(tr("Field name"));
    return line;
}

void FieldDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    auto *line = static_cast<QLineEdit *>(editor);
    if (line->isModified()) // another viewer's values came meanwhile
        return;
    line->setText(index.data(FieldModel::Name).toString());
    line->selectAll();
}

void FieldDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                                         const QModelIndex &) const
{
    const QRect words = nameOf(QRectF(option.rect).adjusted(6, 1, -6, -1)).toRect();
    editor->setGeometry(words.left() - 6, words.center().y() - controlHeight / 2, words.width() + 6,
                        controlHeight);
}

} // namespace reelwright
