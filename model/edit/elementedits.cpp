// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <model/base/message.h>
#include <model/edit/draft.h>
#include <model/edit/elementedits.h>
#include <model/edit/lists.h>
#include <model/edit/names.h>
#include <model/edit/renew.h>

#include <map>

namespace reelwright {

Result<Template> addElement(const Template &value, const TrackId &track, Element element)
{
    Draft draft(value);
    const Result<TrackPlace> place = draft.openTrack(track);
    if (!place)
        return fail(place.error());
    if (const Result<void> checked = checkName(element.name); !checked)
        return fail(checked.error());
    if (element.id.isEmpty())
        element.id = newId<ElementId>(value, QLatin1String(nameOf(element.kind)));
    else if (idsIn<ElementId>(value).contains(element.id.value))
        return fail(Message::tr("there is an element '%1' already").arg(element.id.value));
    draft.add(*place, std::move(element));
    return draft.finish();
}

Result<Template> removeElements(const Template &value, const QList<ElementId> &elements)
{
    Draft draft(value);
    if (const auto places = draft.elements(elements); !places)
        return fail(places.error());
    draft.remove(QSet<ElementId>(elements.begin(), elements.end()));
    return draft.finish();
}

Result<Template> renameElement(const Template &value, const ElementId &id, const QString &name)
{
    Draft draft(value);
    const Result<ElementPlace> place = draft.element(id);
    if (!place)
        return fail(place.error());
    if (const Result<void> checked = checkName(name); !checked)
        return fail(checked.error());
    Element element = draft.at(*place);
    element.name = name;
    draft.put(*place, std::move(element));
    return draft.finish();
}

Result<Template> duplicateElements(const Template &value, const QList<ElementId> &elements)
{
    Draft draft(value);
    const auto places = draft.evenLocked(elements);
    if (!places)
        return fail(places.error());
    std::map<TrackPlace, Track> copies;
    for (const ElementPlace &place : *places) {
        Track &copy = copies[place.track];
        copy.id = draft.at(place.track).id;
        copy.name = draft.at(place.track).name;
        copy.elements.append(draft.at(place));
    }
    QList<Track> tracks;
    for (const auto &[place, track] : copies)
        tracks.append(track);
    tracks = Renewal(value).renewed(tracks);
    for (auto copy = copies.rbegin(); copy != copies.rend(); ++copy) // places below stay good
        draft.insertTrack({copy->first.scene, copy->first.track + 1}, tracks.takeLast());
    return draft.finish();
}

Result<Template> reorderElement(const Template &value, const ElementId &id, qsizetype position)
{
    Draft draft(value);
    const Result<ElementPlace> place = draft.element(id);
    if (!place)
        return fail(place.error());
    QList<Element> elements = draft.at(place->track).elements;
    if (const auto moved = moveItem(elements, place->element, position); !moved)
        return fail(moved.error());
    draft.putElements(place->track, std::move(elements));
    return draft.finish();
}

} // namespace reelwright
