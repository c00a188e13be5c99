// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <editor/expression/offers.h>

#include <editor/theme/drawing.h>
#include <editor/theme/mirror.h>

#include <QAbstractItemView>
#include <QCompleter>
#include <QCoreApplication>
#include <QStandardItemModel>
#include <QStyledItemDelegate>

namespace reelwright::offers {

namespace {

constexpr int mostRows = 10; // then they scroll
constexpr int pad = 8;
constexpr int gap = 12;

class OfferDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override
    {
        return {leastWidth, controlHeight};
    }
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        const Tokens &t = tokensOf(option.widget);
        const bool chosen = option.state & QStyle::State_Selected;
        painter->fillRect(option.rect, t[chosen ? Token::Bg3 : Token::Bg2]);
        const QString label = index.data().toString();
        const qsizetype split = label.indexOf(QStringLiteral("   "));
        const QRectF room = QRectF(option.rect).adjusted(pad, 0, -pad, 0);
        const int wide =
            drawLine(*painter, room, label.left(split), fontOf(TypeRole::Body), t[Token::Text]);
        if (split >= 0)
            drawLine(*painter, Mirror(room)(room.adjusted(wide + gap, 0, 0, 0)),
                     label.mid(split).trimmed(), fontOf(TypeRole::Body), t[Token::Text2]);
    }
};

} // namespace

void dress(QCompleter &completer, QStandardItemModel &model)
{
    completer.setModel(&model);
    completer.setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    completer.setMaxVisibleItems(mostRows);
    QAbstractItemView &list = *completer.popup();
    list.setItemDelegate(new OfferDelegate(&list));
    list.setAccessibleName(
        QCoreApplication::translate("reelwright::ExpressionLine", "What can be written here"));
}

void show(QCompleter &completer, QStandardItemModel &model,
          const QList<Completions::Entry> &entries, const QRect &place)
{
    model.clear();
    for (const Completions::Entry &entry : entries) {
        auto *item = new QStandardItem(entry.label);
        item->setData(entry.text, Qt::UserRole);
        model.appendRow(item);
    }
    if (entries.isEmpty()) {
        completer.popup()->hide();
        return;
    }
    completer.popup()->setCurrentIndex({});
    completer.complete(place);
}

QString textOf(const QModelIndex &offer)
{
    return offer.data(Qt::UserRole).toString();
}

} // namespace reelwright::offers
