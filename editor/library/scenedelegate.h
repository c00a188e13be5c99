// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace reelwright {

struct Tokens;

// How a scene of the library is drawn, and the line in which its name or its tags are typed.
class SceneDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    static constexpr QSize pictureSize{96, 54};

    using QStyledItemDelegate::QStyledItemDelegate;

    void setEditedRole(int role) { m_role = role; } // of the next line: SceneName or Tags

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model,
                      const QModelIndex &index) const override;
    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const override;

private:
    static void drawPicture(QPainter &painter, const QRectF &rect, const QModelIndex &index,
                            const Tokens &t);

    int m_role = Qt::EditRole;
};

} // namespace reelwright
