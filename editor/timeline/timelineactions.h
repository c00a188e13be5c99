// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <editor/timeline/timelineview.h>

#include <QObject>

class QAction;
class QMenu;

namespace reelwright {

class ElementActions;

// What one can do to tracks, markers, keyframes and the timeline's view; and the menus that open on
// the timeline.
class TimelineActions : public QObject {
    Q_OBJECT

public:
    // All outlive it. Added to `window`, so that their keys work in all of it.
    TimelineActions(Session &session, TimelineView &timeline, ElementActions &elements,
                    QWidget *window);

    QAction *addTrack; // above the current one, or on top
    QAction *removeTrack;
    QAction *renameTrack;
    QAction *lockTrack;
    QAction *hideTrack;
    QAction *muteTrack;
    QAction *soloTrack;
    QAction *raiseTrack;
    QAction *lowerTrack;
    QAction *addMarker; // at the playhead
    QAction *renameMarker;
    QAction *removeMarker;
    QAction *unfold; // keyframes of the selected elements
    QAction *zoomIn;
    QAction *zoomOut;
    QAction *zoomToFit;
    QAction *zoomToSelection;

    void addTracksTo(QMenu *menu) const;
    void addMarkersTo(QMenu *menu) const;
    void addViewTo(QMenu *menu) const;
    // Of what is under a point; made of these actions and those of elements.
    std::unique_ptr<QMenu> menuFor(const TimelineHit &hit) const;

private:
    QAction *add(const QString &text, const QKeySequence &key, const std::function<void()> &run);
    void addTrackActions();
    void addTrackSwitches();
    void addMarkerActions();
    void addViewActions();
    void makeTrack();
    void moveTrack(int rows); // up is positive
    void makeMarker();
    void refresh();
    void refreshSound(bool editable, const Track *track);

    Session &m_session;
    TimelineView &m_timeline;
    ElementActions &m_elements;
    QWidget *m_window;
};

} // namespace reelwright
