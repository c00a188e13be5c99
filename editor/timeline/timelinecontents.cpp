// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <editor/timeline/timelinecontents.h>

#include <editor/session/places.h>
#include <editor/session/words.h>

#include <algorithm>
#include <set>

namespace reelwright {

namespace {

QList<Flicks> keyframesOf(const Element &element, Flicks origin)
{
    std::set<Flicks> times;
    for (const Property &property : element.properties)
        if (const auto *keyframes = std::get_if<QList<Keyframe>>(&property))
            for (const Keyframe &keyframe : *keyframes)
                times.insert(origin + keyframe.time);
    return {times.begin(), times.end()};
}

TimelineRow rowOf(const Track &track, const Template &value, const Program &program,
                  const TimeRange &range, Flicks start, Flicks end)
{
    TimelineRow row{track.name, false, ElementKind::Text, {}};
    for (const Element &element : track.elements) {
        const Flicks from = start + element.start;
        const Flicks to = element.duration ? from + *element.duration : end;
        const TimeRange shown = TimeRange{from, to - from}.intersected(range);
        if (shown.duration <= Flicks(0))
            continue;
        const Layer *layer = findLayer(program, element.id);
        const Flicks middle = shown.start + shown.duration / 2;
        row.clips.append({element.id, element.kind, Words::content(element, layer, middle, value),
                          shown, isVariable(element), keyframesOf(element, from)});
    }
    if (!track.elements.isEmpty())
        row.kind = track.elements.first().kind;
    return row;
}

} // namespace

QList<TimelineRow> timelineRows(const Template &value, const Scene &scene, const Program &program,
                                const TimeRange &range)
{
    QList<TimelineRow> rows;
    for (auto track = scene.tracks.crbegin(); track != scene.tracks.crend(); ++track)
        rows.append(rowOf(*track, value, program, range, range.start, range.end()));
    const bool whole = std::any_of(program.sound.begin(), program.sound.end(), [](const auto &s) {
        return s.layer.kind == ElementKind::Audio;
    });
    for (const Track &track : value.soundtrack) {
        if (!whole) // a scene aside is shown without it
            break;
        rows.append(rowOf(track, value, program, range, Flicks(0), program.duration));
        rows.last().sound = true;
    }
    return rows;
}

} // namespace reelwright
