// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <model/base/message.h>
#include <model/edit/draft.h>
#include <model/edit/elementedits.h>
#include <model/edit/names.h>
#include <model/edit/retime.h>
#include <model/edit/sources.h>
#include <model/edit/span.h>
#include <model/edit/timeedits.h>
#include <model/edit/wording.h>

#include <algorithm>
#include <map>
#include <set>

namespace reelwright {

namespace {

// With the members of their groups, each once.
QList<ElementId> withGroups(const Draft &draft, const QList<ElementPlace> &places)
{
    QSet<std::pair<qsizetype, GroupId>> groups;
    QList<ElementId> ids;
    for (const ElementPlace &place : places) {
        const Element &element = draft.at(place);
        if (!ids.contains(element.id))
            ids.append(element.id);
        if (!element.group.isEmpty())
            groups.insert({place.track.scene, element.group});
    }
    for (const auto &[scene, group] : std::as_const(groups))
        for (const Track &track : draft.tracksAt(scene))
            for (const Element &element : track.elements)
                if (element.group == group && !ids.contains(element.id))
                    ids.append(element.id);
    return ids;
}

Result<Template> retime(const Template &value, const ElementId &id,
                        const std::function<TimeRange(const TimeRange &)> &change)
{
    Draft draft(value);
    const Result<ElementPlace> place = draft.element(id);
    if (!place)
        return fail(place.error());
    const TimeRange span = draft.spanAt(*place);
    const TimeRange next = change(span);
    if (next == span)
        return value;
    Result<Element> element = retimed(draft.at(*place), draft.sceneOf(place->track), next);
    if (!element)
        return fail(element.error());
    draft.put(*place, std::move(*element));
    return draft.finish();
}

TimeRange fromTo(Flicks start, Flicks end)
{
    return {start, end - start};
}

// Both parts of an element; its fades stay at its old ends.
Result<std::pair<Element, Element>> split(const Element &element, const Scene *scene, Flicks at)
{
    const TimeRange span = spanOf(element, scene);
    Result<Element> first = retimed(element, scene, fromTo(span.start, at));
    Result<Element> second = retimed(element, scene, fromTo(at, span.end()));
    if (!first || !second)
        return fail(first ? second.error() : first.error());
    const auto without = [](Element &part, PropertyId fade) {
        (void)alterProperties(part, [fade](auto &properties, bool) -> Result<void> {
            properties.remove(fade);
            return {};
        });
    };
    without(*first, PropertyId::FadeOut);
    without(*second, PropertyId::FadeIn);
    return std::pair(std::move(*first), std::move(*second));
}

bool isInside(const TimeRange &span, Flicks time)
{
    return span.start < time && time < span.end();
}

// Splits each element of the track that is there at `at`.
Result<void> splitTrack(Draft &draft, const TrackPlace &place, Flicks at, NewIds<ElementId> &ids,
                        const std::function<bool(const Element &)> &wanted)
{
    const Scene *scene = draft.sceneOf(place);
    QList<Element> elements;
    for (const Element &element : draft.at(place).elements) {
        if (!wanted(element) || !isInside(spanOf(element, scene), at)) {
            elements.append(element);
            continue;
        }
        auto parts = split(element, scene, at);
        if (!parts)
            return fail(parts.error());
        parts->second.id = ids.like(element.id.value);
        elements.append({parts->first, parts->second});
    }
    draft.putElements(place, std::move(elements));
    return {};
}

// What is left of an element when `hole` is cut out of it.
Result<QList<Element>> without(const Element &element, const Scene *scene, const TimeRange &hole,
                               NewIds<ElementId> &ids)
{
    const TimeRange span = spanOf(element, scene);
    QList<Element> left;
    for (const TimeRange &part : {fromTo(span.start, hole.start), fromTo(hole.end(), span.end())}) {
        if (part.duration <= Flicks(0))
            continue;
        Result<Element> cut = retimed(element, scene, part);
        if (!cut)
            return fail(cut.error());
        if (!left.isEmpty())
            cut->id = ids.like(element.id.value);
        left.append(std::move(*cut));
    }
    return left;
}

// The place of a track for a new element, which must have a duration.
Result<TrackPlace> roomFor(const Draft &draft, const TrackId &track, const Element &element)
{
    if (!element.duration || *element.duration <= Flicks(0))
        return fail(Message::tr("the element has no duration"), whereIs(element),
                    Message::tr("give it one"));
    return draft.openTrack(track);
}

} // namespace

Result<Template> moveElements(const Template &value, const QList<ElementId> &elements, Flicks by,
                              qsizetype tracks)
{
    Draft draft(value);
    const auto selected = draft.elements(elements);
    const auto places = selected ? draft.elements(withGroups(draft, *selected)) : selected;
    if (!places)
        return fail(places.error());
    if (by == Flicks(0) && tracks == 0)
        return value;
    std::multimap<TrackPlace, Element> moved;
    QSet<ElementId> ids;
    for (const ElementPlace &place : *places) {
        const TrackPlace target{place.track.scene, place.track.track + tracks};
        const Element &element = draft.at(place);
        if (target.track < 0 || target.track >= draft.tracksAt(target.scene).size())
            return fail(Message::tr("there is no track so far up or down"), whereIs(element),
                        Message::tr("add one first"));
        if (const auto open = draft.openTrack(target); !open)
            return fail(open.error());
        const Scene *scene = draft.sceneOf(place.track);
        moved.emplace(target, movedTo(element, scene, element.start + by));
        ids.insert(element.id);
    }
    draft.remove(ids);
    for (const auto &[place, element] : moved)
        draft.add(place, element);
    return draft.finish();
}

Result<Template> placeElement(const Template &value, const ElementId &id, const TrackId &track,
                              Flicks start)
{
    Draft draft(value);
    const Result<ElementPlace> from = draft.element(id);
    const Result<TrackPlace> to = draft.openTrack(track);
    if (!from || !to)
        return fail(from ? to.error() : from.error());
    const Element &now = draft.at(*from);
    if (from->track == *to && now.start == start)
        return value;
    Element element = movedTo(now, draft.sceneOf(from->track), start);
    if (from->track.scene != to->scene) {
        if (const Scene *scene = draft.sceneOf(from->track))
            element.duration = lengthOf(now, scene);
        element.group = {};
    }
    draft.remove({id});
    draft.add(*to, std::move(element));
    return draft.finish();
}

Result<Template> trimStart(const Template &value, const ElementId &element, Flicks start)
{
    return retime(value, element, [&](const TimeRange &span) { return fromTo(start, span.end()); });
}

Result<Template> trimEnd(const Template &value, const ElementId &element, Flicks end)
{
    return retime(value, element, [&](const TimeRange &span) { return fromTo(span.start, end); });
}

Result<Template> setStart(const Template &value, const ElementId &id, Flicks start)
{
    Draft draft(value);
    const Result<ElementPlace> place = draft.element(id);
    if (!place)
        return fail(place.error());
    const Element &now = draft.at(*place);
    const Scene *scene = draft.sceneOf(place->track);
    if (now.duration || !scene)
        return moveElements(value, {id}, start - now.start);
    Result<Element> moved =
        retimed(movedTo(now, scene, start), scene, fromTo(start, scene->duration));
    if (!moved)
        return fail(moved.error());
    moved->duration.reset();
    draft.put(*place, std::move(*moved));
    return draft.finish();
}

Result<Template> setDuration(const Template &value, const ElementId &id,
                             std::optional<Flicks> duration)
{
    Draft draft(value);
    const Result<ElementPlace> place = draft.element(id);
    if (!place)
        return fail(place.error());
    const Element &now = draft.at(*place);
    if (duration)
        return trimEnd(value, id, now.start + *duration);
    const Scene *scene = draft.sceneOf(place->track);
    Result<Element> lasting = scene ? retimed(now, scene, fromTo(now.start, scene->duration))
                                    : Result<Element>(now);
    if (!lasting)
        return fail(lasting.error());
    lasting->duration.reset();
    draft.put(*place, std::move(*lasting));
    return draft.finish();
}

Result<Template> slipElements(const Template &value, const QList<ElementId> &elements, Flicks by)
{
    Draft draft(value);
    const auto places = draft.elements(elements);
    if (!places)
        return fail(places.error());
    for (const ElementPlace &place : *places) {
        Element element = draft.at(place);
        if (!specOf(PropertyId::MediaStart).appliesTo(element.kind))
            return fail(Message::tr("it has no medium that plays"), whereIs(element));
        if (const Result<void> slipped = shiftMedia(element, by); !slipped)
            return fail(slipped.error().in(whereIs(element)));
        draft.put(place, std::move(element));
    }
    return draft.finish();
}

Result<Template> splitElements(const Template &value, const QList<ElementId> &elements, Flicks at)
{
    Draft draft(value);
    const auto places = draft.elements(elements);
    if (!places)
        return fail(places.error());
    std::set<TrackPlace> tracks;
    for (const ElementPlace &place : *places)
        if (isInside(draft.spanAt(place), at))
            tracks.insert(place.track);
    if (tracks.empty())
        return fail(Message::tr("none of the elements is there before and after that time"), {},
                    Message::tr("choose a time inside of one"));
    NewIds<ElementId> ids(value);
    const auto wanted = [&](const Element &element) { return elements.contains(element.id); };
    for (const TrackPlace &place : tracks)
        if (const Result<void> done = splitTrack(draft, place, at, ids, wanted); !done)
            return fail(done.error());
    return draft.finish();
}

Result<Template> rippleDelete(const Template &value, const QList<ElementId> &elements)
{
    Draft draft(value);
    const auto places = draft.elements(elements);
    if (!places)
        return fail(places.error());
    std::map<TrackPlace, QList<TimeRange>> holes;
    QSet<ElementId> ids;
    for (const ElementPlace &place : *places) {
        if (!ids.contains(draft.at(place).id))
            holes[place.track].append(draft.spanAt(place));
        ids.insert(draft.at(place).id);
    }
    draft.remove(ids);
    for (const auto &[place, spans] : holes) {
        QList<Element> left = draft.at(place).elements;
        const Scene *scene = draft.sceneOf(place);
        for (Element &element : left) {
            Flicks by{0};
            for (const TimeRange &hole : spans)
                if (hole.start <= element.start)
                    by += hole.duration;
            element = movedTo(element, scene, element.start - by);
        }
        draft.putElements(place, std::move(left));
    }
    return draft.finish();
}

Result<Template> insertElement(const Template &value, const TrackId &track, Element element)
{
    Draft draft(value);
    const Result<TrackPlace> place = roomFor(draft, track, element);
    if (!place)
        return fail(place.error());
    NewIds<ElementId> ids(value);
    const auto all = [](const Element &) { return true; };
    if (const auto done = splitTrack(draft, *place, element.start, ids, all); !done)
        return fail(done.error());
    QList<Element> elements = draft.at(*place).elements;
    for (Element &other : elements)
        if (other.start >= element.start)
            other = movedTo(other, draft.sceneOf(*place), other.start + *element.duration);
    draft.putElements(*place, std::move(elements));
    Result<Template> roomy = draft.finish();
    return roomy ? addElement(*roomy, track, std::move(element)) : roomy;
}

Result<Template> overwriteElement(const Template &value, const TrackId &track, Element element)
{
    Draft draft(value);
    const Result<TrackPlace> place = roomFor(draft, track, element);
    if (!place)
        return fail(place.error());
    NewIds<ElementId> ids(value);
    const Scene *scene = draft.sceneOf(*place);
    const TimeRange hole = spanOf(element, scene);
    QList<Element> elements;
    for (const Element &other : draft.at(*place).elements) {
        if (!spanOf(other, scene).overlaps(hole)) {
            elements.append(other);
            continue;
        }
        const Result<QList<Element>> left = without(other, scene, hole, ids);
        if (!left)
            return fail(left.error());
        elements.append(*left);
    }
    draft.putElements(*place, std::move(elements));
    Result<Template> roomy = draft.finish();
    return roomy ? addElement(*roomy, track, std::move(element)) : roomy;
}

} // namespace reelwright
