// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <editor/canvas/canvashand.h>
#include <editor/session/session.h>

#include <QImage>
#include <QPointer>
#include <QSet>
#include <QWidget>

namespace reelwright {

class CanvasTextEdit;

// The frame under the playhead, as large as there is room or zoomed, in device pixels, and what
// can be done by hand to the elements in it.
class CanvasView : public QWidget {
    Q_OBJECT

public:
    static constexpr double smallestZoom = 0.1;
    static constexpr double largestZoom = 8;

    explicit CanvasView(Session &session, QWidget *parent = nullptr);

    bool isFit() const { return m_zoom == 0; }
    bool isWholePixels() const { return m_zoom == 1; }
    void setWholePixels(bool on); // 100 %, else fit
    double zoom() const;          // device pixels for one of the frame's
    void zoomBy(double factor);   // around the middle
    void zoomTo(double zoom, QPointF around);
    void takeLook(const CanvasView &other); // where it is zoomed to
    QRectF frameRect() const;               // in this widget
    CanvasFrame frame() const;
    const QImage &image() const { return m_image; }

    bool hasRulers() const { return m_rulers; }
    void setRulers(bool on);
    bool hasSafeAreas() const { return m_safeAreas; }
    void setSafeAreas(bool on);

    CanvasHand &hand() { return m_hand; }
    void editText(const ElementId &element);
    CanvasTextEdit *textEdit() const; // null: none is open
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
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void keyReleaseEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    bool event(QEvent *event) override;

private:
    void take(Session::Changes changes);
    void refit();
    void dropMedia(const QList<MediaId> &media, QPointF point, Qt::KeyboardModifiers keys);
    const Layer *hit(QPointF point) const;
    void pan(QPointF by);
    QPointF clampedPan(QPointF pan) const;
    bool closeText(); // keeps it; false: it can't be kept yet
    void placeText();
    void refreshCursor(Qt::KeyboardModifiers keys);

    bool isMine(const QKeyEvent &event) const; // before the window's shortcuts
    void pressEscape();
    void pressEnter();
    void enter(const ElementId &element);
    void pressSpace();
    void releaseSpace();

    void drawOutline(QPainter &painter, const ElementId &id, bool selected) const;
    void drawOverlay(QPainter &painter) const;
    void drawOfflineFiles(QPainter &painter) const;
    QString offlineWords(const Layer &layer, Flicks time) const;
    void drawNote(QPainter &painter, const QString &icon, const QColor &color, const QString &title,
                  const QString &text) const;
    void drawAside(QPainter &painter) const;
    QString hoverText(const Layer &layer) const;

    Session &m_session;
    CanvasHand m_hand;
    QImage m_image;
    ElementId m_hovered;
    double m_zoom = 0; // 0: fit
    QPointF m_pan;
    bool m_rulers = false;
    bool m_safeAreas = false;
    QPointF m_pointer;
    QPointF m_grip; // where the pan was grabbed
    bool m_panning = false;
    bool m_space = false; // held down
    bool m_spacePanned = false;
    QSet<int> m_arrows; // held down
    QPointer<CanvasTextEdit> m_textEdit;
};

} // namespace reelwright
