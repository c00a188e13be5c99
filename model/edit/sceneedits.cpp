// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <model/base/message.h>
#include <model/edit/curvecut.h>
#include <model/edit/draft.h>
#include <model/edit/lists.h>
#include <model/edit/names.h>
#include <model/edit/renew.h>
#include <model/edit/sceneedits.h>
#include <model/edit/sources.h>
#include <model/edit/span.h>
#include <model/edit/uses.h>

#include <algorithm>
#include <functional>

namespace reelwright {

namespace {

Result<Template> alter(const Template &value, const SceneId &id,
                       const std::function<Result<void>(Scene &)> &change)
{
    Draft draft(value);
    const Result<qsizetype> place = draft.scene(id);
    if (!place)
        return fail(place.error());
    Scene scene = value.scenes[*place];
    if (const Result<void> changed = change(scene); !changed)
        return fail(changed.error());
    draft.put(*place, std::move(scene));
    return draft.finish();
}

Result<qsizetype> markerAt(const Scene &scene, Flicks time)
{
    for (qsizetype i = 0; i < scene.markers.size(); ++i)
        if (scene.markers[i].time == time)
            return i;
    return fail(Message::tr("there is no marker at %1 s").arg(toSeconds(time)));
}

Result<void> insertMarker(Scene &scene, const Marker &marker)
{
    if (markerAt(scene, marker.time))
        return fail(Message::tr("there is a marker at that time already"));
    const auto later = std::find_if(scene.markers.cbegin(), scene.markers.cend(),
                                    [&](const Marker &other) { return other.time > marker.time; });
    scene.markers.insert(later - scene.markers.cbegin(), marker);
    return checkName(marker.name);
}

// The movements of elements that last until the scene's end, cut at its new one.
Result<Element> cutAtEnd(const Element &element, const Scene &scene)
{
    Element cut = element;
    if (element.duration || element.start >= scene.duration)
        return cut;
    const auto cutAll = [&](QMap<PropertyId, Property> &properties, bool) -> Result<void> {
        for (auto it = properties.begin(); it != properties.end(); ++it) {
            const auto *keyframes = std::get_if<QList<Keyframe>>(&it.value());
            if (!keyframes || keyframes->last().time <= lengthOf(element, &scene))
                continue;
            const auto left = cutAfter(specOf(it.key()), *keyframes, lengthOf(element, &scene));
            if (!left)
                return fail(left.error());
            it.value() = *left;
        }
        return {};
    };
    if (const Result<void> done = alterProperties(cut, cutAll); !done)
        return fail(done.error());
    return cut;
}

void removeUses(Draft &draft, const SceneId &id)
{
    QList<StoryboardSlot> storyboard = draft.value().storyboard;
    for (StoryboardSlot &slot : storyboard) {
        slot.candidates.removeIf([&](const Candidate &one) { return one.scene == id; });
        if (slot.otherwise == id)
            slot.otherwise = {};
    }
    if (storyboard != draft.value().storyboard)
        draft.whole().storyboard = storyboard;
}

QList<ElementId> elementsShowing(const Template &value, const SceneId &id)
{
    QList<ElementId> elements;
    eachElement(value, [&](const Element &element) {
        if (element.properties.contains(PropertyId::NestedScene) &&
            holds(element.properties.value(PropertyId::NestedScene), Value(id.value)))
            elements.append(element.id);
    });
    return elements;
}

} // namespace

Result<Template> addScene(const Template &value, const QString &name, Flicks duration,
                          qsizetype position)
{
    if (const Result<void> checked = checkName(name); !checked)
        return fail(checked.error());
    Scene scene;
    scene.id = newId<SceneId>(value, name.isEmpty() ? QStringLiteral("scene") : name);
    scene.name = name;
    scene.duration = duration;
    Track track;
    track.id = newId<TrackId>(value, scene.id.value + QStringLiteral("-track"));
    track.name = QStringLiteral("V1");
    scene.tracks.append(std::move(track));
    Draft draft(value);
    if (const auto done = insertItem(draft.whole().scenes, position, std::move(scene)); !done)
        return fail(done.error());
    return draft.finish();
}

Result<Template> duplicateScene(const Template &value, const SceneId &id)
{
    Draft draft(value);
    const Result<qsizetype> place = draft.scene(id);
    if (!place)
        return fail(place.error());
    Scene copy = value.scenes[*place];
    copy.id = newId<SceneId>(value, copy.id.value);
    copy.tracks = Renewal(value).renewed(copy.tracks);
    draft.whole().scenes.insert(*place + 1, std::move(copy));
    return draft.finish();
}

Result<Template> renameScene(const Template &value, const SceneId &id, const QString &name)
{
    return alter(value, id, [&](Scene &scene) {
        scene.name = name;
        return checkName(name);
    });
}

Result<Template> moveScene(const Template &value, const SceneId &id, qsizetype position)
{
    Draft draft(value);
    const Result<qsizetype> place = draft.scene(id);
    if (!place)
        return fail(place.error());
    if (const auto moved = moveItem(draft.whole().scenes, *place, position); !moved)
        return fail(moved.error());
    return draft.finish();
}

Result<Template> removeScene(const Template &value, const SceneId &id, SceneUses uses)
{
    Draft draft(value);
    if (const Result<qsizetype> place = draft.scene(id); !place)
        return fail(place.error());
    if (uses == SceneUses::Keep)
        if (const auto unused = checkUnused(Message::tr("the scene '%1'").arg(id.value),
                                            usesOf(value, id),
                                            Message::tr("take it out there first"));
            !unused)
            return fail(unused.error());
    if (const QList<ElementId> showing = elementsShowing(value, id); !showing.isEmpty()) {
        if (const auto places = draft.elements(showing); !places)
            return fail(places.error());
        draft.remove(QSet<ElementId>(showing.begin(), showing.end()));
    }
    if (uses == SceneUses::Remove && !usesOf(value, id).isEmpty())
        removeUses(draft, id);
    draft.whole().scenes.removeIf([&](const Scene &scene) { return scene.id == id; });
    return draft.finish();
}

Result<Template> setSceneTags(const Template &value, const SceneId &id, const QStringList &tags)
{
    return alter(value, id, [&](Scene &scene) -> Result<void> {
        scene.tags = tags;
        for (const QString &tag : tags)
            if (const Result<void> checked = checkName(tag); !checked)
                return checked;
        return {};
    });
}

Result<Template> setSceneDuration(const Template &value, const SceneId &id, Flicks duration)
{
    Draft draft(value);
    const Result<qsizetype> place = draft.scene(id);
    if (!place)
        return fail(place.error());
    if (value.scenes[*place].duration == duration)
        return value;
    Scene scene = value.scenes[*place];
    scene.duration = duration;
    draft.put(*place, scene);
    for (qsizetype i = 0; i < scene.tracks.size(); ++i) {
        const QList<Element> elements = scene.tracks[i].elements;
        for (qsizetype j = 0; j < elements.size(); ++j) {
            Result<Element> cut = cutAtEnd(elements[j], scene);
            if (!cut)
                return fail(cut.error());
            draft.put(ElementPlace{{*place, i}, j}, std::move(*cut));
        }
    }
    return draft.finish();
}

Result<Template> setSceneBackground(const Template &value, const SceneId &id, Color background)
{
    return alter(value, id, [&](Scene &scene) -> Result<void> {
        scene.background = background;
        return {};
    });
}

Result<Template> addMarker(const Template &value, const SceneId &id, const Marker &marker)
{
    return alter(value, id, [&](Scene &scene) { return insertMarker(scene, marker); });
}

Result<Template> moveMarker(const Template &value, const SceneId &id, Flicks from, Flicks to)
{
    return alter(value, id, [&](Scene &scene) -> Result<void> {
        const Result<qsizetype> index = markerAt(scene, from);
        if (!index)
            return fail(index.error());
        if (from == to)
            return {};
        Marker marker = scene.markers.takeAt(*index);
        marker.time = to;
        return insertMarker(scene, marker);
    });
}

Result<Template> renameMarker(const Template &value, const SceneId &id, Flicks time,
                              const QString &name)
{
    return alter(value, id, [&](Scene &scene) -> Result<void> {
        const Result<qsizetype> index = markerAt(scene, time);
        if (!index)
            return fail(index.error());
        scene.markers[*index].name = name;
        return checkName(name);
    });
}

Result<Template> removeMarker(const Template &value, const SceneId &id, Flicks time)
{
    return alter(value, id, [&](Scene &scene) -> Result<void> {
        const Result<qsizetype> index = markerAt(scene, time);
        if (!index)
            return fail(index.error());
        scene.markers.removeAt(*index);
        return {};
    });
}

} // namespace reelwright
