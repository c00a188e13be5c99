// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <editor/session/session.h>

#include <QWidget>

class QAction;
class QSpacerItem;
class QToolButton;

namespace reelwright {

class Actions;
class CanvasView;

// Below the canvas: buttons, timecode, zoom.
class Transport : public QWidget {
    Q_OBJECT

public:
    Transport(Session &session, const Actions &actions, CanvasView &canvas,
              QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QToolButton *button(QAction *action);
    void refreshZoom();
    QString speedWords() const;

    Session &m_session;
    const Actions &m_actions;
    CanvasView &m_canvas;
    QToolButton *m_zoom;
};

} // namespace reelwright
