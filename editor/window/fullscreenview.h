// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <editor/session/session.h>

#include <QImage>
#include <QWidget>

class QScreen;

namespace reelwright {

// What the canvas shows, alone on a screen: another than the window's where there is one. Keys go
// to the window as if it had the focus; Esc and a double click close it.
class FullScreenView : public QWidget {
    Q_OBJECT

public:
    FullScreenView(Session &session, QWidget *window);
    ~FullScreenView() override;

    const QImage &image() const { return m_image; }
    QRectF frameRect() const;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;

private:
    Session &m_session;
    QImage m_image;
};

// The one to show on, for a window on `here`: the first other one, else `here`.
QScreen *screenBeside(QScreen *here, const QList<QScreen *> &all);

} // namespace reelwright
