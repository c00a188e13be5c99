// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <editor/inspector/inspectoredits.h>
#include <editor/inspector/inspectormodel.h>
#include <editor/inspector/inspectorpickers.h>

#include <QListView>

class QMenu;

namespace reelwright {

// The inspector's rows under the hand: a drag on a number's label scrubs it (Shift tenfold, Alt a
// tenth), a click on a value edits it in its line or in a popover, one on the diamond sets or takes
// a keyframe, and one on the ring makes the property variable or static.
class InspectorList : public QListView {
    Q_OBJECT

public:
    InspectorList(Session &session, InspectorModel &model, QWidget *parent = nullptr);

    // The fields, with the current viewer's values, and a line to write an expression.
    QMenu *fieldMenu(PropertyId property);
    QMenu *rowMenu(const QModelIndex &index); // null: there is nothing to do to it
    InspectorPickers &pickers() { return m_pickers; }

protected:
    using QListView::edit;
    bool edit(const QModelIndex &index, EditTrigger trigger, QEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    bool viewportEvent(QEvent *event) override;

private:
    enum class Part { None, Name, Amount, Fallback, Diamond, Ring };
    Part partAt(QPoint point, QModelIndex &index) const;
    void scrub(int pixels, Qt::KeyboardModifiers modifiers);
    void addLockTo(QMenu *menu, PropertyId property);
    QModelIndex bindableAt(QPoint point) const;
    void editFallback(const QModelIndex &index);
    void toggleVariable(PropertyId property);

    Session &m_session;
    InspectorModel &m_model;
    InspectorEdits m_edits;
    InspectorPickers m_pickers;
    std::optional<PropertyId> m_scrubbed;
    QPoint m_pressed;
    bool m_moved = false;
    QPersistentModelIndex m_dropOn; // a field is dragged over it
};

} // namespace reelwright
