// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <editor/session/places.h>
#include <editor/session/session.h>

#include <QWidget>

namespace reelwright {

// The template's slots in order, each as long as the scene that this viewer gets there. A click
// seeks; hovering tells which rule chose the scene.
class StoryboardView : public QWidget {
    Q_OBJECT

public:
    static constexpr int height = 60;

    struct Block {
        int slot = 0;
        int scene = -1; // in the viewer's video; -1: skipped
        QRectF rect;
    };

    explicit StoryboardView(Session &session, QWidget *parent = nullptr);

    QList<Block> blocks() const;
    QString reason(int slot) const; // why this viewer gets what they get there
    QSize sizeHint() const override { return {600, height}; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    bool event(QEvent *event) override;

private:
    void drawBlock(QPainter &painter, const Block &block) const;
    void drawTotals(QPainter &painter) const;
    void drawPlayhead(QPainter &painter, const QList<Block> &blocks) const;
    int blockAt(QPointF point) const; // its slot, or -1
    void seekTo(QPointF point);
    Choice choiceOf(int slot) const;

    Session &m_session;
    int m_hovered = -1;
};

} // namespace reelwright
