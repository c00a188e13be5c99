// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <editor/element/elementsets.h>

#include <editor/session/places.h>
#include <editor/session/words.h>
#include <model/edit/span.h>

#include <QSet>

namespace reelwright {

namespace {

const QList<Track> &tracksAround(const Template &value, const ElementPlace &place)
{
    return place.scene ? place.scene->tracks : value.soundtrack;
}

void collect(const QList<Track> &tracks, QList<ElementId> &into)
{
    for (const Track &track : tracks)
        for (const Element &element : track.elements)
            into.append(element.id);
}

QSet<ElementId> allOf(const Template &value)
{
    QList<ElementId> all;
    for (const Scene &scene : value.scenes)
        collect(scene.tracks, all);
    collect(value.soundtrack, all);
    return {all.begin(), all.end()};
}

} // namespace

QList<ElementId> ElementSets::withGroupMates(const Template &value,
                                             const QList<ElementId> &elements)
{
    QList<ElementId> mates;
    const QSet<ElementId> asked(elements.begin(), elements.end());
    QSet<GroupId> seen;
    for (const ElementId &id : elements) {
        const ElementPlace place = findElement(value, id);
        if (!place.element || place.element->group.isEmpty() || seen.contains(place.element->group))
            continue;
        seen.insert(place.element->group);
        for (const Track &track : tracksAround(value, place))
            for (const Element &other : track.elements)
                if (other.group == place.element->group && !asked.contains(other.id))
                    mates.append(other.id);
    }
    return mates + elements;
}

QList<ElementId> ElementSets::in(const Template &value, const SceneId &id)
{
    QList<ElementId> all;
    const Scene *scene = value.scene(id);
    collect(scene ? scene->tracks : value.soundtrack, all);
    return all;
}

QList<ElementId> ElementSets::at(const Scene &scene, Flicks time)
{
    QList<ElementId> found;
    for (const Track &track : scene.tracks)
        for (const Element &element : track.elements)
            if (const TimeRange span = spanOf(element, &scene);
                !track.locked && !track.hidden && !element.locked && span.start < time &&
                time < span.end())
                found.append(element.id);
    return found;
}

QList<ElementId> ElementSets::newIn(const Template &before, const Template &after)
{
    const QSet<ElementId> known = allOf(before);
    QList<ElementId> all;
    for (const Scene &scene : after.scenes)
        collect(scene.tracks, all);
    collect(after.soundtrack, all);
    all.removeIf([&](const ElementId &id) { return known.contains(id); });
    return all;
}

QString ElementSets::words(const Template &value, const QList<ElementId> &elements)
{
    if (elements.size() != 1)
        return tr("%1 Elements").arg(Words::number(elements.size()));
    const Element *element = findElement(value, elements.first()).element;
    if (!element)
        return tr("Element");
    return element->name.isEmpty() ? Words::kind(element->kind) : element->name;
}

} // namespace reelwright
