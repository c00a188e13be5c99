// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace reelwright {

// A medium's row: its picture, its name, what it is, and who uses it or what is wrong with it.
class MediaDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    static constexpr QSize pictureSize{64, 36};
    static constexpr int rowHigh = 52;

    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
};

} // namespace reelwright
