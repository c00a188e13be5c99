// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <editor/timeline/timelinehit.h>
#include <editor/timeline/timelinesnap.h>
#include <model/edit/keyframeedits.h>

#include <QCoreApplication>

namespace reelwright {

// What is known when something on the timeline is grabbed.
struct DragStart {
    Template before;
    TimelineLayout layout;
    TimelineHit hit;
    QPointF point;
    QList<ElementId> selection; // with the mates of their groups
    Flicks playhead{0};
    FrameRate rate;
};

// What a drag has come to.
struct DragStep {
    Result<Template> next;
    QString name; // for the history: "Move Hello"
    Snap snap;
    Flicks time{0}; // of what the hand holds, in the program
};

// The arithmetic of dragging on the timeline: from where it was grabbed and where the pointer is,
// the edit to try out. Clips move in time and between tracks, their edges trim, keyframes, curves'
// handles and markers move. Ctrl suspends snapping, Shift keeps to time or to tracks, Alt
// duplicates, Alt+Shift slips what is in the clip. What would go too far goes as far as it can.
class TimelineDrag {
    Q_DECLARE_TR_FUNCTIONS(reelwright::TimelineDrag)

public:
    static bool isPossible(const TimelineHit &hit);

    // The keyframes that a hit is on: of all properties on a clip, of one in a lane.
    static QList<KeyframeRef> keyframesAt(const Template &value, const TimelineLayout &layout,
                                          const TimelineHit &hit);
    // A track pulled by its header to the row that it is over.
    static DragStep order(const Template &before, const TimelineLayout &layout, int from, int to);

    explicit TimelineDrag(DragStart start);

    // `scale` and `scroll` are the timeline's now.
    DragStep step(const TimelineScale &scale, int scroll, QPointF point,
                  Qt::KeyboardModifiers modifiers) const;
    const DragStart &start() const { return m_start; }

private:
    struct Hand {
        TimelineLayout layout; // the one at the start, scrolled as it is now
        QPointF point;
        Flicks by{0}; // how far it went in time
        Qt::KeyboardModifiers modifiers;
    };
    DragStep move(const Hand &hand) const;
    DragStep trim(const Hand &hand) const;
    DragStep slip(const Hand &hand) const;
    DragStep moveKeyframe(const Hand &hand) const;
    DragStep bendCurve(const Hand &hand) const;
    DragStep moveMarker(const Hand &hand) const;
    DragStep toOtherList(const Hand &hand, const Snap &snap) const;
    Snap snap(const Hand &hand, const QList<Flicks> &edges) const;
    qsizetype tracksUp(const Hand &hand) const;
    Flicks origin(const ElementId &element) const; // where its times count from
    Flicks withinBounds(Flicks by) const;
    QString words() const;

    DragStart m_start;
    QList<KeyframeRef> m_keyframes;
    QList<Flicks> m_edges; // of what is dragged, in the program's time; the grabbed one's first
    QList<SnapPoint> m_points;
};

} // namespace reelwright
