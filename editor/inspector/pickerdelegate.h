// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace reelwright {

// Draws what a ValuePicker offers.
class PickerDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    enum Role { Value = Qt::UserRole, Note, Icon };
    static constexpr int rowHigh = 44;

    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
};

} // namespace reelwright
