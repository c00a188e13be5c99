// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <editor/viewers/viewergriddelegate.h>

#include <editor/inspector/valueline.h>
#include <editor/theme/drawing.h>
#include <editor/theme/icons.h>
#include <editor/theme/mirror.h>
#include <editor/viewers/viewergridmodel.h>

#include <QAbstractItemView>
#include <QKeyEvent>
#include <cmath>

namespace reelwright {

namespace {

constexpr int margin = 8;
constexpr int barHeight = 6;
constexpr int markSize = 14;

// The same widths whenever it is painted, and not all the same.
double barShare(const QModelIndex &index)
{
    return 0.35 + 0.1 * ((index.row() * 7 + index.column() * 3) % 4);
}

} // namespace

void ViewerGridDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                               const QModelIndex &index) const
{
    const Tokens &t = tokensOf(option.widget);
    const QRectF cell = option.rect;
    const bool isShown = index.data(ViewerGridModel::Shown).toBool();
    const bool focused = option.widget && option.widget->hasFocus();
    if (option.state & QStyle::State_Selected)
        painter->fillRect(cell, focused ? t.soft(Token::Focus, 0.25) : t[Token::Bg3]);
    else if (isShown)
        painter->fillRect(cell, t.dataChip());
    if (option.state & QStyle::State_HasFocus && focused)
        drawBox(*painter, cell.adjusted(1, 1, -1, -1), {}, t[Token::Focus]);
    QRectF room = cell.adjusted(margin, 0, -margin, 0);
    if (index.data(ViewerGridModel::Pending).toBool()) {
        const QRectF bar(room.left(), std::round(room.center().y()) - barHeight / 2.0,
                         room.width() * barShare(index), barHeight);
        drawBox(*painter, bar, t[Token::Bg3], {}, barHeight / 2.0);
        return;
    }
    const bool number = index.data(ViewerGridModel::Number).toBool();
    const QString fault = index.data(ViewerGridModel::Fault).toString();
    const bool refused = index.data(ViewerGridModel::Refused).toBool();
    if (refused || !fault.isEmpty()) { // where the words end, whichever way they are read
        const Mirror seen(cell);
        const QRectF mark(room.right() - markSize, std::round(room.center().y()) - markSize / 2.0,
                          markSize, markSize);
        drawIcon(*painter, fault.isEmpty() ? QStringLiteral("hidden") : QStringLiteral("warning"),
                 seen(mark), t[fault.isEmpty() ? Token::Text2 : Token::Bad]);
        room = seen(room.adjusted(0, 0, -markSize - 4, 0));
    }
    const QString value = (fault.isEmpty() ? index.data().toString() : fault).simplified();
    const bool missing = value.isEmpty();
    QFont font = fontOf(number ? TypeRole::Mono : TypeRole::Body);
    font.setStrikeOut(refused);
    drawLine(*painter, room, missing ? QStringLiteral("–") : value, font,
             t[missing || refused                               ? Token::Off
               : !fault.isEmpty()                               ? Token::Bad
               : isShown                                        ? Token::Data
               : index.data(ViewerGridModel::Inferred).toBool() ? Token::Text2
                                                                : Token::Text],
             (number ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
}

QWidget *ViewerGridDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &,
                                          const QModelIndex &index) const
{
    auto *line = new ValueLine(parent);
    const QString field = index.model()->headerData(index.column(), Qt::Horizontal).toString();
    line->setAccessibleName(tr("Value of %1").arg(field));
    line->setCheck([this, column = index.column()](const QString &text) -> Result<void> {
        const QString reason = check ? check(column, text) : QString();
        return reason.isEmpty() ? Result<void>() : fail(reason);
    });
    return line;
}

void ViewerGridDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    auto *line = static_cast<ValueLine *>(editor);
    if (line->isModified()) // another page came meanwhile
        return;
    line->setGoodText(index.data(Qt::EditRole).toString());
    line->selectAll();
}

void ViewerGridDelegate::setModelData(QWidget *editor, QAbstractItemModel *model,
                                      const QModelIndex &index) const
{
    const auto *line = static_cast<ValueLine *>(editor);
    if (!line->isModified())
        return;
    if (line->fault().isEmpty())
        model->setData(index, line->text(), Qt::EditRole);
    else
        Q_EMIT const_cast<ViewerGridDelegate *>(this)->leftWrong(line->fault());
}

void ViewerGridDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                                              const QModelIndex &) const
{
    editor->setGeometry(option.rect.adjusted(1, 1, -1, -1));
}

// Enter does not leave what is wrong.
bool ViewerGridDelegate::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        const auto *line = qobject_cast<ValueLine *>(watched);
        const bool leaves = key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Tab ||
                            key == Qt::Key_Backtab;
        if (line && leaves && !line->fault().isEmpty())
            return true;
    }
    return QStyledItemDelegate::eventFilter(watched, event);
}

} // namespace reelwright
