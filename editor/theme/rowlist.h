// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <editor/theme/emptylist.h>

#include <QMimeData>

namespace reelwright {

// A list whose rows are named, ordered and deleted in place: they are dragged to another place in
// it, its actions are its context menu, and their keys are its own while it has focus, whatever
// they mean in the window.
class RowList : public EmptyList {
    Q_OBJECT

public:
    explicit RowList(QString sentence, QWidget *parent = nullptr);

    // Takes the keyboard, which a menu or a dialog may have had, and ends what was typed in another
    // row; false if that goes on. The row to type in is looked for after it: rows may be new.
    bool beReadyToType();
    bool isTyping() const { return state() == EditingState; }

Q_SIGNALS:
    void dropped(const QMimeData *mime, int row); // before which row

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    QAction *actionFor(const QKeyEvent &key) const;
};

} // namespace reelwright
