// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <editor/session/session.h>
#include <editor/timeline/clipart.h>
#include <editor/timeline/timelinecontents.h>
#include <editor/timeline/timelinescale.h>

#include <QAbstractScrollArea>
#include <QTimer>

namespace reelwright {

// The tracks and elements of the scene in view, against time. The ruler scrubs; a click on a clip
// selects its element; Ctrl+wheel zooms at the pointer.
class TimelineView : public QAbstractScrollArea {
    Q_OBJECT

public:
    explicit TimelineView(Session &session, QWidget *parent = nullptr);

    static constexpr int headerWidth = 168;
    static constexpr int rulerHeight = 28;
    static constexpr int trackHeight = 32;

    const QList<TimelineRow> &rows() const { return m_rows; }
    const TimelineScale &scale() const { return m_scale; }
    QRectF clipRect(int row, const TimelineClip &clip) const; // in the viewport
    const TimelineClip *clipAt(QPointF point) const;
    QSize sizeHint() const override { return {960, 260}; }

protected:
    bool viewportEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void scrollContentsBy(int, int) override;

private:
    void take(Session::Changes changes);
    void rebuild();
    void wantArt();
    void updateBars();
    void setScale(const TimelineScale &scale);
    double timeWidth() const; // pixels right of the headers
    int rowTop(int row) const;
    void scrub(double x);
    void updatePlayhead();
    QString hoverText(const TimelineClip &clip) const;

    void drawRuler(QPainter &painter) const;
    void drawHeaders(QPainter &painter) const;
    void drawClip(QPainter &painter, const QRectF &rect, const TimelineClip &clip) const;
    void drawStrip(QPainter &painter, const QRectF &rect, const TimelineClip &clip) const;
    void drawWave(QPainter &painter, const QRectF &rect, const TimelineClip &clip) const;
    void drawPlayhead(QPainter &painter) const;

    Session &m_session;
    ClipArt m_art;
    QTimer m_artDelay;      // viewers that are only passed by get none
    double m_playheadX = 0; // where it was drawn last
    QRectF m_dirty;         // what is being painted
    SceneId m_scene;
    TimeRange m_range;
    QList<TimelineRow> m_rows;
    TimelineScale m_scale;
    bool m_fitted = true;
    bool m_scrubbing = false;
    bool m_settingBars = false;
};

} // namespace reelwright
