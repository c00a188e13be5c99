// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <model/base/message.h>
#include <model/edit/draft.h>
#include <model/edit/groupedits.h>
#include <model/edit/names.h>
#include <model/edit/span.h>

#include <algorithm>
#include <map>

namespace reelwright {

namespace {

Result<QList<ElementPlace>> inOneScene(const Draft &draft, const QList<ElementId> &ids)
{
    const auto places = draft.elements(ids);
    if (!places)
        return places;
    for (const ElementPlace &place : *places)
        if (place.track.scene != places->first().track.scene)
            return fail(Message::tr("the elements lie in different scenes"), {},
                        Message::tr("select elements of one scene"));
    return places;
}

// From the first start to the last end, within the scene.
TimeRange hullOf(const Draft &draft, const QList<ElementPlace> &places)
{
    const Flicks sceneEnd = draft.sceneOf(places.first().track)->duration;
    Flicks start = sceneEnd;
    Flicks end{0};
    for (const ElementPlace &place : places) {
        start = std::min(start, draft.spanAt(place).start);
        end = std::max(end, std::min(draft.spanAt(place).end(), sceneEnd));
    }
    return {start, end - start};
}

Scene sceneOf(const Draft &draft, const QList<ElementPlace> &places, const TimeRange &hull,
              const QString &name)
{
    Scene inner;
    inner.id = newId<SceneId>(draft.value(), name.isEmpty() ? QStringLiteral("scene") : name);
    inner.name = name;
    inner.duration = hull.duration;
    inner.background.alpha = 0;
    std::map<TrackPlace, Track> tracks;
    for (const ElementPlace &place : places) {
        Element element = draft.at(place);
        if (!element.duration && draft.spanAt(place).end() != hull.end())
            element.duration = draft.spanAt(place).duration;
        element.start -= hull.start;
        tracks[place.track].elements.append(element);
    }
    NewIds<TrackId> ids(draft.value());
    for (auto &[place, track] : tracks) {
        track.id = ids.like(draft.at(place).id.value);
        track.name = draft.at(place).name;
        inner.tracks.append(track);
    }
    return inner;
}

Element elementOf(const Draft &draft, const Scene &inner, const TimeRange &hull)
{
    const Format &format = draft.value().formats.first();
    Element element;
    element.id = newId<ElementId>(draft.value(), inner.id.value);
    element.name = inner.name;
    element.kind = ElementKind::Scene;
    element.start = hull.start;
    element.duration = hull.duration;
    element.properties = {{PropertyId::X, Value(format.width / 2.0)},
                          {PropertyId::Y, Value(format.height / 2.0)},
                          {PropertyId::Width, Value(double(format.width))},
                          {PropertyId::Height, Value(double(format.height))},
                          {PropertyId::NestedScene, Value(inner.id.value)}};
    return element;
}

bool hasRoom(const Draft &draft, const TrackPlace &place, const TimeRange &span)
{
    const QList<Element> &elements = draft.at(place).elements;
    return std::none_of(elements.begin(), elements.end(), [&](const Element &element) {
        return spanOf(element, draft.sceneOf(place)).overlaps(span);
    });
}

} // namespace

Result<Template> groupElements(const Template &value, const QList<ElementId> &elements)
{
    Draft draft(value);
    const auto places = inOneScene(draft, elements);
    if (!places)
        return fail(places.error());
    if (QSet<ElementId>(elements.begin(), elements.end()).size() < 2)
        return fail(Message::tr("a group has two elements or more"), {},
                    Message::tr("select another one too"));
    const auto group = newId<GroupId>(value, QStringLiteral("group"));
    for (const ElementPlace &place : *places) {
        Element element = draft.at(place);
        element.group = group;
        draft.put(place, std::move(element));
    }
    return draft.finish();
}

Result<Template> ungroupElements(const Template &value, const QList<ElementId> &elements)
{
    Draft draft(value);
    const auto selected = draft.elements(elements);
    if (!selected)
        return fail(selected.error());
    QSet<GroupId> groups;
    for (const ElementPlace &place : *selected)
        groups.insert(draft.at(place).group);
    groups.remove({});
    if (groups.isEmpty())
        return fail(Message::tr("none of the elements is in a group"));
    for (const ElementPlace &first : *selected) {
        const qsizetype scene = first.track.scene;
        for (qsizetype i = 0; i < draft.tracksAt(scene).size(); ++i) {
            for (qsizetype j = 0; j < draft.at(TrackPlace{scene, i}).elements.size(); ++j) {
                const ElementPlace place{{scene, i}, j};
                Element element = draft.at(place);
                if (!groups.contains(element.group))
                    continue;
                if (const auto open = draft.openTrack(place.track); !open)
                    return fail(open.error());
                element.group = {};
                draft.put(place, std::move(element));
            }
        }
    }
    return draft.finish();
}

Result<Template> nestElements(const Template &value, const QList<ElementId> &elements,
                              const QString &name)
{
    Draft draft(value);
    if (const Result<void> checked = checkName(name); !checked)
        return fail(checked.error());
    auto places = inOneScene(draft, elements);
    if (!places)
        return fail(places.error());
    if (places->first().track.scene == inSoundtrack)
        return fail(Message::tr("the soundtrack has no scenes"), {},
                    Message::tr("select elements of a scene"));
    const auto later = [&](const ElementPlace &a, const ElementPlace &b) {
        return a.track != b.track ? a.track < b.track : a.element < b.element;
    };
    std::sort(places->begin(), places->end(), later);
    const TimeRange hull = hullOf(draft, *places);
    const Scene inner = sceneOf(draft, *places, hull, name);
    TrackPlace place = places->last().track;
    draft.remove(QSet<ElementId>(elements.begin(), elements.end()));
    draft.whole().scenes.append(inner);
    if (!hasRoom(draft, place, hull)) {
        Track track;
        track.id = newId<TrackId>(draft.value(), draft.at(place).id.value);
        ++place.track;
        draft.insertTrack(place, std::move(track));
    }
    draft.add(place, elementOf(draft, inner, hull));
    return draft.finish();
}

} // namespace reelwright
