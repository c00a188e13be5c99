// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <editor/inspector/inspectormodel.h>

#include <QStyledItemDelegate>

namespace reelwright {

// Draws the inspector's rows: label, value, a keyframe's diamond, the ring of a bound property,
// its binding as chips and below them its value for the viewer.
class InspectorDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;

private:
    void drawSection(QPainter &painter, const QRectF &rect, const InspectorRow &row,
                     const Tokens &tokens) const;
    void drawValue(QPainter &painter, const QRectF &rect, const InspectorRow &row,
                   const Tokens &tokens) const;
    void drawMarks(QPainter &painter, const QRectF &rect, const InspectorRow &row,
                   const Tokens &tokens) const;
};

} // namespace reelwright
