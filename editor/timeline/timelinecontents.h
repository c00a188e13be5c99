// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <model/template/template.h>
#include <model/variant/program.h>

#include <QList>
#include <QString>

namespace reelwright {

// What a timeline shows of one scene, as values.

struct TimelineClip {
    ElementId element;
    ElementKind kind = ElementKind::Text;
    QString content; // for the viewer on screen
    TimeRange range; // in the program's time
    bool variable = false;
    QList<Flicks> keyframes; // in the program's time

    friend bool operator==(const TimelineClip &, const TimelineClip &) = default;
};

struct TimelineRow {
    QString name;
    bool sound = false;                   // of the soundtrack
    ElementKind kind = ElementKind::Text; // of its first clip
    QList<TimelineClip> clips;

    friend bool operator==(const TimelineRow &, const TimelineRow &) = default;
};

// The scene's tracks, topmost first, and below them the soundtrack's. Clips lie within `range`,
// the scene's own in the program.
QList<TimelineRow> timelineRows(const Template &value, const Scene &scene, const Program &program,
                                const TimeRange &range);

} // namespace reelwright
