// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <editor/timeline/dragedits.h>

#include <editor/session/places.h>
#include <model/edit/elementedits.h>
#include <model/edit/span.h>
#include <model/edit/timeedits.h>
#include <model/edit/trackedits.h>

#include <QSet>
#include <algorithm>

namespace reelwright {

namespace {

constexpr qsizetype mostTries = 8;

const QList<Track> &tracksOf(const Template &value, const ElementId &element)
{
    const ElementPlace place = findElement(value, element);
    return place.scene ? place.scene->tracks : value.soundtrack;
}

qsizetype trackIndex(const QList<Track> &tracks, const ElementId &element)
{
    for (qsizetype i = 0; i < tracks.size(); ++i)
        for (const Element &each : tracks[i].elements)
            if (each.id == element)
                return i;
    return -1;
}

// The drags that put an edge of one of the elements to an edge of one that stays there.
QList<Flicks> besides(const Template &value, const QList<ElementId> &elements, qsizetype tracks)
{
    const QSet<ElementId> moving(elements.begin(), elements.end());
    QSet<qint64> drags;
    for (const ElementId &id : elements) {
        const ElementPlace place = findElement(value, id);
        const QList<Track> &all = tracksOf(value, id);
        const qsizetype target = trackIndex(all, id) + tracks;
        if (!place.element || target < 0 || target >= all.size())
            continue;
        const TimeRange span = spanOf(*place.element, place.scene);
        for (const Element &other : all[target].elements)
            if (!moving.contains(other.id)) {
                const TimeRange there = spanOf(other, place.scene);
                drags.insert((there.start - span.end()).count());
                drags.insert((there.end() - span.start).count());
            }
    }
    QList<Flicks> all;
    for (const qint64 drag : std::as_const(drags))
        all.append(Flicks(drag));
    return all;
}

double mediaStart(const Element &element)
{
    const Value start = staticValue(element, PropertyId::MediaStart);
    const auto *number = std::get_if<double>(&start);
    return number ? *number : 0;
}

bool playsMedium(const Element &element)
{
    return specOf(PropertyId::MediaStart).appliesTo(element.kind);
}

struct Copy {
    ElementId id;
    TrackId target; // where it is to lie
    TrackId made;   // where it lies
    Flicks start{0};
};

// Each new track lies above the one that its elements were copied from, in their order.
QList<Copy> copiesIn(const Template &value, const Template &after, const QList<ElementId> &elements,
                     qsizetype tracks)
{
    const QList<Track> &old = tracksOf(value, elements.first());
    const QList<Track> &now = tracksOf(after, elements.first());
    QList<Copy> copies;
    qsizetype index = -1; // in `old`
    for (const Track &track : now) {
        if (index + 1 < old.size() && old[index + 1].id == track.id) {
            ++index;
            continue;
        }
        const qsizetype target = std::clamp(index + tracks, qsizetype(0), old.size() - 1);
        for (const Element &element : track.elements)
            copies.append({element.id, old[target].id, track.id, element.start});
    }
    return copies;
}

} // namespace

qsizetype fitTracks(const Template &value, const QList<ElementId> &elements, qsizetype wanted)
{
    for (const ElementId &id : elements) {
        const QList<Track> &tracks = tracksOf(value, id);
        const qsizetype index = trackIndex(tracks, id);
        wanted = std::clamp(wanted, -index, tracks.size() - 1 - index);
    }
    return wanted;
}

Moved moveNear(const Template &value, const QList<ElementId> &elements, Flicks by, qsizetype tracks)
{
    const Result<Template> wanted = moveElements(value, elements, by, tracks);
    if (wanted)
        return {wanted, by};
    QList<Flicks> drags = besides(value, elements, tracks);
    std::sort(drags.begin(), drags.end(), [by](Flicks a, Flicks b) {
        return std::chrono::abs(a - by) < std::chrono::abs(b - by);
    });
    for (const Flicks drag : drags.first(std::min(mostTries, drags.size())))
        if (const Result<Template> moved = moveElements(value, elements, drag, tracks))
            return {moved, drag};
    return {wanted, by};
}

Moved copyTo(const Template &value, const QList<ElementId> &elements, Flicks by, qsizetype tracks)
{
    const Result<Template> copied = duplicateElements(value, elements);
    if (!copied)
        return {copied, by};
    const QList<Copy> copies = copiesIn(value, *copied, elements, tracks);
    Result<Template> next = copied;
    for (const Copy &copy : copies)
        if (next)
            next = placeElement(*next, copy.id, copy.target, copy.start + by);
    QSet<TrackId> made;
    for (const Copy &copy : copies)
        made.insert(copy.made);
    for (const TrackId &track : std::as_const(made))
        if (next)
            next = removeTrack(*next, track);
    if (next)
        return {next, by};
    QList<ElementId> ids;
    for (const Copy &copy : copies)
        ids.append(copy.id);
    return {moveElements(*copied, ids, by), by};
}

TimeRange roomToTrim(const Template &value, const ElementId &id, bool start, FrameRate rate)
{
    const ElementPlace place = findElement(value, id);
    const TimeRange span = spanOf(*place.element, place.scene);
    Flicks first = start ? Flicks(0) : span.start + rate.frameDuration();
    Flicks last = start ? span.end() - rate.frameDuration() : longestTime;
    if (start && playsMedium(*place.element))
        first = std::max(first, span.start - fromSeconds(mediaStart(*place.element)));
    for (const Element &other : place.track->elements) {
        const TimeRange there = spanOf(other, place.scene);
        if (other.id == id || there.overlaps(span))
            continue;
        if (start && there.end() <= span.start)
            first = std::max(first, there.end());
        else if (!start && there.start >= span.end())
            last = std::min(last, there.start);
    }
    if (place.scene)
        last = std::min(last, std::max(place.scene->duration, span.end()));
    return {first, last - first};
}

QList<ElementId> withMedia(const Template &value, const QList<ElementId> &elements)
{
    QList<ElementId> playing;
    for (const ElementId &id : elements)
        if (const Element *element = findElement(value, id).element;
            element && playsMedium(*element))
            playing.append(id);
    return playing;
}

Flicks earliestSlip(const Template &value, const QList<ElementId> &elements)
{
    Flicks by = -longestTime;
    for (const ElementId &id : elements)
        by = std::max(by, -fromSeconds(mediaStart(*findElement(value, id).element)));
    return by;
}

} // namespace reelwright
