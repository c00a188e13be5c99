// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <editor/inspector/inspectoredits.h>
#include <editor/inspector/inspectormodel.h>

#include <QStyledItemDelegate>

namespace reelwright {

class ValueLine;

// Draws the inspector's rows: label, value, a keyframe's diamond, the ring of a bound property,
// its binding as chips and below them its value for the viewer; and edits them in place.
class InspectorDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    explicit InspectorDelegate(Session &session, QObject *parent = nullptr);

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;

    // What the next editor of a bound property is for.
    void setEditsFallback(bool fallback) { m_editsFallback = fallback; }
    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model,
                      const QModelIndex &index) const override;
    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const override;

private:
    QWidget *ownerLine(QWidget *parent, const InspectorRow &row) const;
    void keepOwner(const QString &fault, const InspectorRow &row) const;
    void drawSection(QPainter &painter, const QRectF &rect, const InspectorRow &row,
                     const Tokens &tokens) const;
    void drawValue(QPainter &painter, const QRectF &rect, const InspectorRow &row,
                   const Tokens &tokens) const;
    void drawFallback(QPainter &painter, const QRectF &rect, const InspectorRow &row,
                      const Tokens &tokens) const;
    void drawMarks(QPainter &painter, const QRectF &rect, const InspectorRow &row, bool editable,
                   const Tokens &tokens) const;

    QWidget *fallbackEditor(QWidget *parent, const InspectorRow &row) const;
    void setFallbackData(QWidget *editor, const InspectorRow &row) const;
    void keepFallback(const QWidget *editor, const InspectorRow &row) const;
    QWidget *choiceBox(QWidget *parent, const QList<std::pair<QString, QString>> &choices) const;
    ValueLine *valueEditor(QWidget *parent, const QPersistentModelIndex &index) const;
    Result<void> check(const InspectorRow &row, const QString &text) const;
    void note(ValueLine *line, const InspectorRow &row) const;

    bool m_editsFallback = false;
    Session &m_session;
    mutable InspectorEdits m_edits;
};

} // namespace reelwright
