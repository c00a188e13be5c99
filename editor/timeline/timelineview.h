// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <editor/session/session.h>
#include <editor/timeline/clipart.h>
#include <editor/timeline/clipframes.h>
#include <editor/timeline/timelinedrag.h>

#include <QAbstractScrollArea>
#include <QStaticText>
#include <QTimer>

namespace reelwright {

// The tracks and elements of the scene in view, against time, to be edited by hand. Every drag
// shows its result at once and becomes one state of the history when it ends; Esc abandons it.
class TimelineView : public QAbstractScrollArea {
    Q_OBJECT

public:
    explicit TimelineView(Session &session, QWidget *parent = nullptr);

    const TimelineLayout &arrangement() const { return m_layout; }
    const QList<TimelineRow> &rows() const { return m_layout.rows; }
    const TimelineScale &scale() const { return m_layout.scale; }
    QRectF clipRect(int row, const TimelineClip &clip) const // in the viewport
    {
        return m_layout.clipRect(row, clip);
    }
    const TimelineClip *clipAt(QPointF point) const;
    QSize sizeHint() const override { return {960, 260}; }

    int trackHeight() const { return m_layout.trackHeight; }
    void setTrackHeight(int height); // of all tracks
    void zoomBy(double factor);      // about the playhead, or the middle
    void zoomToFit();
    void zoomToSelection();

    // What track commands are for: the one that was clicked last, else the selected element's.
    TrackId currentTrack() const;
    std::optional<Flicks> currentMarker() const { return m_marker; } // in the scene's time
    const QList<KeyframeRef> &currentKeyframes() const { return m_keyframes; }
    void renameTrack(const TrackId &track); // in place
    void renameMarker(Flicks time);
    void chooseMarker(Flicks time);
    void removeCurrent(); // the current marker, or keyframes
    void setLocked(const TrackId &track, bool locked);
    void setHidden(const TrackId &track, bool hidden);
    void setMuted(const TrackId &track, bool muted);
    void setSolo(const TrackId &track, bool solo);
    void setUnfolded(const ElementId &element, bool unfolded);
    void takeLook(const TimelineView &other); // what is unfolded, where it is scrolled and zoomed
    bool isUnfolded(const ElementId &element) const { return m_unfolded.contains(element); }
    bool isDragging() const { return m_gesture != Gesture::None; }

Q_SIGNALS:
    void menuAsked(const reelwright::TimelineHit &hit, const QPoint &globalPosition);
    void trackHeightChanged(int height);
    void chosen(); // another track, marker or keyframe is the current one

protected:
    bool event(QEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void keyReleaseEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void scrollContentsBy(int, int) override;

private:
    enum class Gesture { None, Scrub, Pressed, Drag, Band, Pan, TrackOrder, TrackHeight, InOut };

    void take(Session::Changes changes);
    void rebuild();
    void forgetGone();
    void wantArt();
    void updateBars();
    void setScale(const TimelineScale &scale);
    void scrub(double x);
    void updatePlayhead();
    QString hoverText(const TimelineHit &hit) const;
    QString clipText(const TimelineClip &clip) const;

    // With the mouse.
    void pressOn(const TimelineHit &hit);
    void pressClip(const ElementId &element);
    void pressHeader(const TimelineHit &hit);
    void chooseKeyframes(const TimelineHit &hit);
    void setCurrent(const TrackId &track, std::optional<Flicks> marker,
                    const QList<KeyframeRef> &keyframes);
    void beginDrag();
    void follow(QPointF point, Qt::KeyboardModifiers modifiers);
    void stretchBand(QPointF point);
    void dragInOut(double x);
    void orderTracks(QPointF point);
    void pan(QPointF to);
    void scrollAtEdges();
    void finishGesture();
    void finishPress();
    void endGesture();
    void abandon();
    void showCursor(QPointF point);
    bool wantsKey(const QKeyEvent &event) const;
    void foldRow(int row);
    std::optional<KeyframeRef> movedKeyframe() const; // by the drag
    std::optional<Flicks> movedMarker() const;
    void toggleKeyframe(const TimelineHit &hit);
    void openNested(const ElementId &element);
    void startNaming(const QRectF &rect, const QString &name,
                     const std::function<void(const QString &)> &keep);

    void drawRows(QPainter &painter) const;
    void drawRuler(QPainter &painter) const;
    void drawMarkers(QPainter &painter) const;
    void drawInOut(QPainter &painter) const;
    void drawHeaders(QPainter &painter) const;
    void drawHeader(QPainter &painter, int row) const;
    void drawCorner(QPainter &painter) const;
    void drawClip(QPainter &painter, int row, const QRectF &rect, const TimelineClip &clip) const;
    void drawClipKeyframes(QPainter &painter, int row, const TimelineClip &clip) const;
    void drawClipName(QPainter &painter, const QRectF &rect, const TimelineClip &clip,
                      const ClipArt::Art *art) const;
    void drawStrip(QPainter &painter, const QRectF &rect, const TimelineClip &clip) const;
    void drawSoundOf(QPainter &painter, const QRectF &rect, const TimelineClip &clip) const;
    void drawWave(QPainter &painter, const QRectF &rect, const TimelineClip &clip) const;
    void drawLane(QPainter &painter, int row, int lane) const;
    void drawPlayhead(QPainter &painter) const;
    void drawDrag(QPainter &painter) const;
    QString dragWords() const;
    QString snapWords(const SnapPoint &point) const;
    void drawTag(QPainter &painter, double x, const QString &words) const;

    Session &m_session;
    ClipArt m_art;
    QTimer m_artDelay;          // viewers that are only passed by get none
    double m_playheadX = 0;     // where it was drawn last
    QRectF m_dirty;             // what is being painted
    QSet<ElementId> m_selected; // while it is painted
    mutable ClipFrames m_frames;
    ProgramPointer m_program;
    TimelineLayout m_layout;
    bool m_fitted = true;
    bool m_settingBars = false;
    struct Name {
        QString content;
        QStaticText text;
    };
    mutable QHash<ElementId, Name> m_names; // set once, not at each paint

    TrackId m_track;
    std::optional<Flicks> m_marker;
    QList<KeyframeRef> m_keyframes;
    QSet<ElementId> m_unfolded;

    Gesture m_gesture = Gesture::None;
    TimelineHit m_pressed;
    QPointF m_pressedAt;
    QPointF m_pointer;
    Qt::KeyboardModifiers m_modifiers;
    bool m_wasSelected = false; // what was pressed
    std::optional<Template> m_before;
    std::optional<TimelineLayout> m_layoutBefore;
    std::optional<TimelineDrag> m_drag;
    std::optional<DragStep> m_step;
    QString m_stepName; // of the last step that was shown
    QList<ElementId> m_selectedBefore;
    int m_heightBefore = 0;
    InOut m_inOutBefore;
    QTimer m_edgeScroll;
    bool m_space = false; // is held down
    bool m_spaceUsed = false;
};

} // namespace reelwright
