// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <editor/timeline/timelinecontents.h>

#include <editor/session/words.h>

#include <algorithm>
#include <set>

namespace reelwright {

namespace {

using Layers = QHash<ElementId, const Layer *>;

Layers layersOf(const Program &program)
{
    Layers layers;
    for (const auto *sounds : {&program.sound, &program.silent})
        for (const SoundLayer &sound : *sounds)
            layers.insert(sound.layer.element, &sound.layer);
    for (const ProgramScene &scene : program.scenes)
        for (const Layer &layer : scene.layers)
            layers.insert(layer.element, &layer);
    return layers;
}

QList<Flicks> keyframesOf(const Element &element, Flicks origin)
{
    std::set<Flicks> times;
    for (const Property &property : element.properties)
        if (const auto *keyframes = std::get_if<QList<Keyframe>>(&property))
            for (const Keyframe &keyframe : *keyframes)
                times.insert(origin + keyframe.time);
    return {times.begin(), times.end()};
}

void addLanes(const Element &element, const TimeRange &shown, Flicks origin,
              QList<TimelineLane> &lanes)
{
    for (const auto &[id, property] : element.properties.asKeyValueRange())
        if (const auto *keyframes = std::get_if<QList<Keyframe>>(&property))
            lanes.append({element.id, id, shown, origin, *keyframes});
}

bool hasSound(const Element &element)
{
    return element.kind == ElementKind::Audio || element.kind == ElementKind::Video ||
           element.kind == ElementKind::Scene;
}

struct Place {
    TimeRange range; // what is shown
    Flicks start{0}; // where the tracks' times count from
    Flicks end{0};   // where elements without a duration end
};

class Rows {
public:
    Rows(const Template &value, const Program &program, const TimelineWish &wish)
        : m_value(value), m_layers(layersOf(program)), m_wish(wish)
    {
    }

    TimelineRow of(const Track &track, const Place &place) const
    {
        TimelineRow row;
        row.track = track.id;
        row.name = track.name;
        row.locked = track.locked;
        row.hidden = track.hidden;
        row.muted = track.muted;
        row.solo = track.solo;
        row.audible = std::any_of(track.elements.begin(), track.elements.end(), hasSound);
        for (const Element &element : track.elements)
            add(element, place, row);
        if (!track.elements.isEmpty())
            row.kind = track.elements.first().kind;
        if (!row.clips.isEmpty())
            row.caption = track.elements.first().name;
        return row;
    }

private:
    void add(const Element &element, const Place &place, TimelineRow &row) const
    {
        const Flicks from = place.start + element.start;
        const Flicks to = element.duration ? from + *element.duration : place.end;
        const TimeRange shown = TimeRange{from, to - from}.intersected(place.range);
        if (shown.duration <= Flicks(0))
            return;
        const Flicks middle = shown.start + shown.duration / 2;
        TimelineClip clip{element.id,
                          element.kind,
                          Words::content(element, m_layers.value(element.id), middle, m_value),
                          shown,
                          isVariable(element),
                          from >= place.range.start,
                          to <= place.range.end(),
                          keyframesOf(element, from),
                          from,
                          element.locked};
        row.foldable = row.foldable || !clip.keyframes.isEmpty();
        row.clips.append(std::move(clip));
        if (m_wish.unfolded.contains(element.id))
            addLanes(element, shown, from, row.lanes);
    }

    const Template &m_value;
    const Layers m_layers;
    const TimelineWish &m_wish;
};

} // namespace

QList<TimelineRow> timelineRows(const Template &value, const Scene &scene, const Program &program,
                                const TimeRange &range, const TimelineWish &wish)
{
    const Rows rows(value, program, wish);
    QList<TimelineRow> all;
    for (auto track = scene.tracks.crbegin(); track != scene.tracks.crend(); ++track)
        all.append(rows.of(*track, {range, range.start, range.end()}));
    if (!wish.soundtrack)
        return all;
    for (const Track &track : value.soundtrack) {
        all.append(rows.of(track, {range, Flicks(0), program.duration}));
        all.last().sound = all.last().audible = true;
    }
    return all;
}

} // namespace reelwright
