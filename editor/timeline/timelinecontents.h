// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <model/template/template.h>
#include <model/variant/program.h>

#include <QList>
#include <QSet>
#include <QString>

namespace reelwright {

// What a timeline shows of one scene, as values. Times are the program's.

struct TimelineClip {
    ElementId element;
    ElementKind kind = ElementKind::Text;
    QString content; // for the viewer on screen
    TimeRange range;
    bool variable = false;
    bool startsHere = true; // else it is cut off by the scene's start
    bool endsHere = true;
    QList<Flicks> keyframes; // ascending, of any property
    Flicks origin{0};        // the element's start, be it cut off
    bool locked = false;

    friend bool operator==(const TimelineClip &, const TimelineClip &) = default;
};

// A keyframed property of an unfolded clip.
struct TimelineLane {
    ElementId element;
    PropertyId property = PropertyId::X;
    TimeRange range;           // its clip's
    Flicks origin{0};          // the element's start
    QList<Keyframe> keyframes; // times from the element's start

    friend bool operator==(const TimelineLane &, const TimelineLane &) = default;
};

struct TimelineRow {
    TrackId track;
    QString name;
    QString caption;    // the name of its first element
    bool sound = false; // of the soundtrack
    bool locked = false;
    bool hidden = false;
    bool audible = false; // can be muted and soloed
    bool muted = false;
    bool solo = false;
    ElementKind kind = ElementKind::Text; // of its first clip
    bool foldable = false;                // has keyframes
    QList<TimelineClip> clips;
    QList<TimelineLane> lanes;

    friend bool operator==(const TimelineRow &, const TimelineRow &) = default;
};

struct TimelineWish {
    bool soundtrack = true;     // a scene aside is shown without it
    QSet<ElementId> unfolded{}; // show their lanes
};

// The scene's tracks, topmost first, and below them the soundtrack's. Clips lie within `range`,
// the scene's own in the program.
QList<TimelineRow> timelineRows(const Template &value, const Scene &scene, const Program &program,
                                const TimeRange &range, const TimelineWish &wish = {});

} // namespace reelwright
