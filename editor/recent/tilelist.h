// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <editor/recent/tilemodel.h>
#include <editor/theme/emptylist.h>

class QAction;

namespace reelwright {

// Tiles in as many columns as there is room for. Those that can be removed have a cross under the
// pointer, and an entry in the context menu.
class TileList : public EmptyList {
    Q_OBJECT

public:
    TileList(TileModel &model, const QString &sentence, QWidget *parent = nullptr);

    QRect crossOf(const QModelIndex &index) const;
    QSize sizeHint() const override;        // all rows
    QSize minimumSizeHint() const override; // one

Q_SIGNALS:
    void opened(const QString &path);
    void removed(const QString &path);

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    void open(const QModelIndex &index);
    void removeCurrent();

    TileModel &m_model;
    QAction *m_remove;
};

} // namespace reelwright
