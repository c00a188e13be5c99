// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <editor/session/places.h>

#include <algorithm>

namespace reelwright {

namespace {

ElementPlace findIn(const QList<Track> &tracks, const Scene *scene, const ElementId &id)
{
    for (const Track &track : tracks)
        for (const Element &element : track.elements)
            if (element.id == id)
                return {scene, &track, &element};
    return {};
}

} // namespace

ElementPlace findElement(const Template &value, const ElementId &id)
{
    for (const Scene &scene : value.scenes)
        if (const ElementPlace place = findIn(scene.tracks, &scene, id); place.element)
            return place;
    return findIn(value.soundtrack, nullptr, id);
}

SceneId nestedIn(const Template &value, const ElementId &id)
{
    const Element *element = findElement(value, id).element;
    if (!element || element->kind != ElementKind::Scene)
        return {};
    return {std::get<QString>(staticValue(*element, PropertyId::NestedScene))};
}

const Layer *findLayer(const Program &program, const ElementId &id)
{
    for (const ProgramScene &scene : program.scenes)
        for (const Layer &layer : scene.layers)
            if (layer.element == id)
                return &layer;
    for (const auto *sounds : {&program.sound, &program.silent})
        for (const SoundLayer &sound : *sounds)
            if (sound.layer.element == id)
                return &sound.layer;
    return nullptr;
}

int sceneAt(const Program &program, Flicks time)
{
    int found = program.scenes.isEmpty() ? -1 : 0;
    for (int i = 0; i < program.scenes.size(); ++i)
        if (program.scenes[i].range.start <= time)
            found = i;
    return found;
}

Flicks sameMoment(const Program &before, Flicks time, const Program &after)
{
    const int index = sceneAt(before, time);
    if (index < 0)
        return time;
    const auto in = [&](const ProgramScene &old, Flicks offset) -> std::optional<Flicks> {
        for (const ProgramScene &scene : after.scenes)
            if (scene.slot == old.slot) {
                const Flicks last = scene.range.duration - after.rate.frameDuration();
                return scene.range.start + std::clamp(offset, Flicks(0), std::max(last, Flicks(0)));
            }
        return std::nullopt;
    };
    const ProgramScene &old = before.scenes[index];
    if (const auto same = in(old, time - old.range.start))
        return *same;
    for (int later = index + 1; later < before.scenes.size(); ++later)
        if (const auto next = in(before.scenes[later], Flicks(0)))
            return *next;
    for (int earlier = index - 1; earlier >= 0; --earlier)
        if (const auto previous = in(before.scenes[earlier], longestTime))
            return *previous;
    return time;
}

Choice chosenIn(const StoryboardSlot &slot, const SceneId &scene)
{
    for (const Candidate &candidate : slot.candidates)
        if (candidate.scene == scene)
            return {scene, candidate.when, false};
    return {scene, {}, hasRules(slot)};
}

bool hasRules(const StoryboardSlot &slot)
{
    return std::any_of(slot.candidates.begin(), slot.candidates.end(),
                       [](const Candidate &candidate) { return !candidate.when.isEmpty(); });
}

bool isVariable(const Scene &scene)
{
    for (const Track &track : scene.tracks)
        for (const Element &element : track.elements)
            if (isVariable(element))
                return true;
    return false;
}

SceneId nestedIn(const Element &element)
{
    if (element.kind != ElementKind::Scene)
        return {};
    return {std::get<QString>(staticValue(element, PropertyId::NestedScene))};
}

} // namespace reelwright
