// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace reelwright {

// A viewer's value of one field; a quiet bar until it is there. It is typed over in place: what the
// contract refuses stays in red with the reason, and is not taken.
class ViewerGridDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model,
                      const QModelIndex &index) const override;
    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const override;

    // Checks a text against what the contract says of a column; empty: it is right.
    std::function<QString(int column, const QString &text)> check;

Q_SIGNALS:
    void leftWrong(const QString &reason); // what was typed is dropped

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace reelwright
