// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <editor/data/fielddelegate.h>

#include <editor/data/fieldmodel.h>
#include <editor/theme/drawing.h>
#include <editor/theme/icons.h>
#include <editor/theme/mirror.h>

#include <QLineEdit>
#include <cmath>

namespace reelwright {

namespace {

QRectF nameOf(const QRectF &row)
{
    return row.adjusted(30, 0, -6, 0);
}

// Values stand under each other, near their names.
QRectF valueOf(const QRectF &words)
{
    return words.adjusted(std::round(words.width() * 0.5), 0, 0, 0);
}

int marksWidth(const QModelIndex &index)
{
    const int marks = index.data(FieldModel::Key).toBool() +
                      index.data(FieldModel::Language).toBool();
    return marks == 0 ? 0 : 8 + marks * 18;
}

// Icons behind the name.
void drawMarks(QPainter &painter, const Mirror &seen, QPointF at, const QModelIndex &index,
               const Tokens &t)
{
    const auto draw = [&](const char *icon) {
        drawIcon(painter, QLatin1String(icon), seen(QRectF(at.x(), at.y() - 7, 14, 14)),
                 t[Token::Text2]);
        at.rx() += 18;
    };
    if (index.data(FieldModel::Key).toBool())
        draw("key");
    if (index.data(FieldModel::Language).toBool())
        draw("flag");
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
    const Mirror seen(row);
    const bool focused = option.widget && option.widget->hasFocus();
    if (option.state & QStyle::State_Selected)
        drawBox(*painter, row, t[Token::Bg3], focused ? t[Token::Focus] : QColor());
    else if (option.state & QStyle::State_MouseOver)
        drawBox(*painter, row, t[Token::Bg2]);
    if (option.state & QStyle::State_HasFocus && option.state & QStyle::State_KeyboardFocusChange)
        drawBox(*painter, row, {}, t[Token::Focus]);
    drawIcon(*painter, index.data(FieldModel::Icon).toString(),
             seen(QRectF(row.left() + 7, row.center().y() - 8, 16, 16)), t[Token::Data]);
    QRectF words = nameOf(row);
    const QString name = index.data(FieldModel::Name).toString();
    const QString shown = index.data(FieldModel::Required).toBool() ? tr("%1 *").arg(name) : name;
    const QRectF values = valueOf(words);
    words.setRight(values.left() - 8);
    const int wide = drawLine(*painter, seen(words.adjusted(0, 0, -marksWidth(index), 0)), shown,
                              fontOf(TypeRole::Body), t[Token::Text]);
    drawMarks(*painter, seen, {words.left() + wide + 8, row.center().y()}, index, t);
    const QString value = index.data(FieldModel::Value).toString().simplified();
    drawLine(*painter, seen(values), value.isEmpty() ? QStringLiteral("–") : value,
             fontOf(TypeRole::Body), t[value.isEmpty() ? Token::Off : Token::Data]);
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
    const QRectF row = QRectF(option.rect).adjusted(6, 1, -6, -1);
    const QRectF words = nameOf(row);
    const QRectF field(words.left() - 6, std::floor(words.center().y()) - controlHeight / 2,
                       words.width() + 6, controlHeight);
    editor->setGeometry(Mirror(row)(field).toRect());
}

} // namespace reelwright
