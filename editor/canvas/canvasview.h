// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <editor/session/session.h>

#include <QImage>
#include <QWidget>

namespace reelwright {

// The frame under the playhead, as large as there is room (or pixel for pixel), in device pixels.
// Names and outlines the element under the pointer and the selected one.
class CanvasView : public QWidget {
    Q_OBJECT

public:
    explicit CanvasView(Session &session, QWidget *parent = nullptr);

    bool isWholePixels() const { return m_wholePixels; }
    void setWholePixels(bool on); // 100 %, else fit
    double zoom() const;          // device pixels for one of the frame's
    QRectF frameRect() const;     // in this widget
    const QImage &image() const { return m_image; }
    QSize sizeHint() const override { return {960, 540}; }
    QSize minimumSizeHint() const override { return {320, 200}; }

Q_SIGNALS:
    void zoomChanged();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void leaveEvent(QEvent *event) override;
    bool event(QEvent *event) override;

private:
    void take(Session::Changes changes);
    void refit();
    QSize frameSize() const; // the program's, in its pixels
    QPointF toFrame(QPointF point) const;
    const Layer *hit(QPointF point) const;
    void pan(QPointF by);
    void drawOutline(QPainter &painter, const ElementId &id, bool selected) const;
    void drawNote(QPainter &painter, const QString &icon, const QColor &color, const QString &title,
                  const QString &text) const;
    void drawAside(QPainter &painter) const;
    QString hoverText(const Layer &layer) const;

    Session &m_session;
    QImage m_image;
    ElementId m_hovered;
    bool m_wholePixels = false;
    QPointF m_pan;
    QPointF m_grip; // where the pan was grabbed
    bool m_panning = false;
};

} // namespace reelwright
