// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <editor/element/layering.h>

#include <editor/session/places.h>
#include <model/edit/elementedits.h>
#include <model/edit/timeedits.h>
#include <model/edit/trackedits.h>

#include <algorithm>

namespace reelwright {

namespace {

const QList<Track> &tracksOf(const Template &value, const SceneId &id)
{
    const Scene *scene = value.scene(id);
    return scene ? scene->tracks : value.soundtrack;
}

Result<Template> layered(const Template &value, const QList<ElementId> &elements, int direction)
{
    const ElementPlace place = elements.isEmpty() ? ElementPlace()
                                                  : findElement(value, elements.first());
    const SceneId scene = place.scene ? place.scene->id : SceneId();
    const qsizetype count = tracksOf(value, scene).size();
    const Result<Template> first = moveElements(value, elements, Flicks(0), direction);
    for (qsizetype by = 2; by < count && !first; ++by)
        if (Result<Template> moved = moveElements(value, elements, Flicks(0), direction * by))
            return moved;
    if (first || !place.element || place.track->locked)
        return first;
    const Result<Template> roomy =
        addTrack(value, scene, newTrackName(value, scene), direction > 0 ? -1 : 0);
    if (!roomy)
        return roomy;
    for (qsizetype by = 1; by <= count; ++by)
        if (Result<Template> moved = moveElements(*roomy, elements, Flicks(0), direction * by))
            return moved;
    return first;
}

} // namespace

Result<Template> broughtForward(const Template &value, const QList<ElementId> &elements)
{
    return layered(value, elements, 1);
}

Result<Template> sentBack(const Template &value, const QList<ElementId> &elements)
{
    return layered(value, elements, -1);
}

Result<Template> addedOnTop(const Template &value, const SceneId &scene, const Element &element)
{
    const QList<Track> &tracks = tracksOf(value, scene);
    if (!tracks.isEmpty() && !tracks.last().hidden)
        if (Result<Template> added = addElement(value, tracks.last().id, element))
            return added;
    return addTrack(value, scene, newTrackName(value, scene)).and_then([&](const Template &roomy) {
        return addElement(roomy, tracksOf(roomy, scene).last().id, element);
    });
}

QString newTrackName(const Template &value, const SceneId &id)
{
    const QList<Track> &tracks = tracksOf(value, id);
    QString stem = tracks.isEmpty() ? QString() : tracks.last().name;
    while (!stem.isEmpty() && stem.back().isDigit())
        stem.chop(1);
    if (stem.isEmpty() || (!tracks.isEmpty() && stem == tracks.last().name))
        stem = value.scene(id) ? QStringLiteral("V") : QStringLiteral("A");
    for (qsizetype number = tracks.size() + 1;; ++number) {
        const QString name = stem + QString::number(number);
        if (std::none_of(tracks.begin(), tracks.end(),
                         [&](const Track &track) { return track.name == name; }))
            return name;
    }
}

} // namespace reelwright
