// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace reelwright {

// A panel that lies over the window beside what opened it, until a click elsewhere or Esc. The
// window's plain keys rest while it has the focus.
class Overlay : public QWidget {
    Q_OBJECT

public:
    enum class Side { Below, Above };

    // A child of the anchor's window, from when it is first opened.
    Overlay(QWidget *anchor, Side side);

    void openAt(QSize size); // as large as there is room
    bool eventFilter(QObject *watched, QEvent *event) override;

protected:
    virtual void abandon() {} // what is being done in it, by Esc
    void paintEvent(QPaintEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    QWidget *m_anchor;
    Side m_side;
};

} // namespace reelwright
