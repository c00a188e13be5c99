// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <model/base/message.h>
#include <model/edit/draft.h>
#include <model/edit/lockguard.h>
#include <model/edit/span.h>
#include <model/edit/wording.h>
#include <model/template/checkelements.h>
#include <model/template/checktemplate.h>
#include <model/template/nesting.h>
#include <model/template/templateparts.h>

#include <QHash>
#include <algorithm>

namespace reelwright {

namespace {

template<class List, class Id>
Result<qsizetype> indexOf(const List &list, const Id &id, PartKind kind)
{
    for (qsizetype i = 0; i < list.size(); ++i)
        if (list[i].id == id)
            return i;
    return fail(Message::tr("there is no %1 '%2'").arg(Message::tr(nameOf(kind)), id.value));
}

struct Former {
    const Track *track = nullptr;
    const Scene *scene = nullptr;
};

Former trackBefore(const Template &value, const TrackId &id)
{
    for (const Scene &scene : value.scenes)
        for (const Track &track : scene.tracks)
            if (track.id == id)
                return {&track, &scene};
    for (const Track &track : value.soundtrack)
        if (track.id == id)
            return {&track, nullptr};
    return {};
}

// As people read it: "element Title (title), opacity".
Error inWords(Error error)
{
    error.where.replace(QStringLiteral("/properties/"), QStringLiteral(", "));
    return error;
}

} // namespace

Result<qsizetype> Draft::scene(const SceneId &id) const
{
    return indexOf(m_value.scenes, id, PartKind::Scene);
}

Result<qsizetype> Draft::slot(const SlotId &id) const
{
    return indexOf(m_value.storyboard, id, PartKind::Slot);
}

Result<TrackPlace> Draft::track(const TrackId &id) const
{
    for (qsizetype scene = inSoundtrack; scene < m_value.scenes.size(); ++scene) {
        const QList<Track> &tracks = tracksAt(scene);
        for (qsizetype i = 0; i < tracks.size(); ++i)
            if (tracks[i].id == id)
                return TrackPlace{scene, i};
    }
    return fail(Message::tr("there is no track '%1'").arg(id.value));
}

Result<TrackPlace> Draft::openTrack(const TrackId &id) const
{
    const Result<TrackPlace> place = track(id);
    return place ? openTrack(*place) : place;
}

Result<TrackPlace> Draft::openTrack(const TrackPlace &place) const
{
    const Track &track = at(place);
    if (!track.locked)
        return place;
    return fail(Message::tr("the track is locked"), whereIs(track), Message::tr("unlock it first"));
}

Result<ElementPlace> Draft::find(const ElementId &id) const
{
    for (qsizetype scene = inSoundtrack; scene < m_value.scenes.size(); ++scene) {
        const QList<Track> &tracks = tracksAt(scene);
        for (qsizetype i = 0; i < tracks.size(); ++i) {
            const QList<Element> &list = tracks[i].elements;
            for (qsizetype j = 0; j < list.size(); ++j)
                if (list[j].id == id)
                    return openTrack(TrackPlace{scene, i}).map([&](const TrackPlace &place) {
                        return ElementPlace{place, j};
                    });
        }
    }
    return fail(Message::tr("there is no element '%1'").arg(id.value));
}

Result<ElementPlace> Draft::element(const ElementId &id) const
{
    const Result<ElementPlace> place = find(id);
    if (place && at(*place).locked)
        return refuseLocked(at(*place));
    return place;
}

Result<QList<ElementPlace>> Draft::elements(const QList<ElementId> &ids) const
{
    const auto places = evenLocked(ids);
    if (places)
        for (const ElementPlace &place : *places)
            if (at(place).locked)
                return refuseLocked(at(place));
    return places;
}

Result<QList<ElementPlace>> Draft::evenLocked(const QList<ElementId> &ids) const
{
    if (ids.isEmpty())
        return fail(Message::tr("no element is selected"), {}, Message::tr("select one first"));
    QList<ElementPlace> places;
    for (const ElementId &id : ids) {
        const Result<ElementPlace> place = find(id);
        if (!place)
            return fail(place.error());
        places.append(*place);
    }
    return places;
}

const Scene *Draft::sceneOf(const TrackPlace &place) const
{
    return place.scene == inSoundtrack ? nullptr : &m_value.scenes[place.scene];
}

const QList<Track> &Draft::tracksAt(qsizetype scene) const
{
    return scene == inSoundtrack ? m_value.soundtrack : m_value.scenes[scene].tracks;
}

const Track &Draft::at(const TrackPlace &place) const
{
    return tracksAt(place.scene)[place.track];
}

const Element &Draft::at(const ElementPlace &place) const
{
    return at(place.track).elements[place.element];
}

TimeRange Draft::spanAt(const ElementPlace &place) const
{
    return spanOf(at(place), sceneOf(place.track));
}

QList<Track> &Draft::tracksToChange(qsizetype scene)
{
    return scene == inSoundtrack ? m_value.soundtrack : m_value.scenes[scene].tracks;
}

void Draft::put(const ElementPlace &place, Element element)
{
    if (at(place) != element)
        tracksToChange(place.track.scene)[place.track.track].elements[place.element] =
            std::move(element);
}

void Draft::put(const TrackPlace &place, Track track)
{
    if (at(place) != track)
        tracksToChange(place.scene)[place.track] = std::move(track);
}

void Draft::putElements(const TrackPlace &place, QList<Element> elements)
{
    if (at(place).elements != elements)
        tracksToChange(place.scene)[place.track].elements = std::move(elements);
}

void Draft::put(qsizetype scene, Scene value)
{
    if (std::as_const(m_value.scenes)[scene] != value)
        whole().scenes[scene] = std::move(value);
}

void Draft::add(const TrackPlace &place, Element element)
{
    QList<Element> elements = at(place).elements;
    const auto later =
        std::find_if(elements.constBegin(), elements.constEnd(),
                     [&](const Element &other) { return other.start > element.start; });
    elements.insert(later - elements.constBegin(), std::move(element));
    putElements(place, std::move(elements));
}

void Draft::remove(const QSet<ElementId> &ids)
{
    const auto gone = [&](const Element &element) { return ids.contains(element.id); };
    for (qsizetype scene = inSoundtrack; scene < m_value.scenes.size(); ++scene) {
        for (qsizetype i = 0; i < tracksAt(scene).size(); ++i) {
            QList<Element> elements = tracksAt(scene)[i].elements;
            if (std::any_of(elements.cbegin(), elements.cend(), gone)) {
                elements.removeIf(gone);
                putElements({scene, i}, std::move(elements));
            }
        }
    }
}

void Draft::insertTrack(const TrackPlace &place, Track track)
{
    tracksToChange(place.scene).insert(place.track, std::move(track));
}

Track Draft::takeTrack(const TrackPlace &place)
{
    return tracksToChange(place.scene).takeAt(place.track);
}

Result<Template> Draft::finish() const
{
    if (const Result<void> checked = checkLocks(m_before, m_value); !checked)
        return fail(checked.error());
    if (m_checkAll)
        if (const Result<void> checked = checkTemplate(m_value); !checked)
            return fail(checked.error());
    for (qsizetype scene = inSoundtrack; scene < m_value.scenes.size(); ++scene)
        if (const Result<void> checked = checkTracks(scene, tracksAt(scene)); !checked)
            return fail(inWords(checked.error()));
    return m_value;
}

Result<void> Draft::checkTracks(qsizetype scene, const QList<Track> &tracks) const
{
    const QList<Scene> &before = m_before.scenes;
    const Scene *now = scene == inSoundtrack ? nullptr : &m_value.scenes[scene];
    const bool samePlace = now && scene < before.size() && before[scene].id == now->id &&
                           before[scene].duration == now->duration;
    const QList<Track> *former = !now        ? &m_before.soundtrack
                                 : samePlace ? &before[scene].tracks
                                             : nullptr;
    if (former && former->constData() == tracks.constData())
        return {};
    for (const Track &track : tracks)
        if (const Result<void> checked = checkTrack(track, now); !checked)
            return checked;
    return {};
}

Result<void> Draft::checkTrack(const Track &track, const Scene *scene) const
{
    const Former former = trackBefore(m_before, track.id);
    const bool sameSpans = former.track &&
                           former.track->elements.constData() == track.elements.constData() &&
                           bool(former.scene) == bool(scene) &&
                           (!scene || former.scene->duration == scene->duration);
    if (sameSpans)
        return {};
    if (const Result<void> checked = checkElements(track, former.track, scene); !checked)
        return checked;
    const QList<Element> formerElements = former.track ? former.track->elements : QList<Element>();
    const auto overlappedBefore = [&](const ElementPair &pair) {
        std::optional<TimeRange> spans[2];
        for (const Element &element : formerElements)
            if (element.id == pair.first->id || element.id == pair.second->id)
                spans[element.id == pair.second->id] = spanOf(element, former.scene);
        return spans[0] && spans[1] && spans[0]->overlaps(*spans[1]);
    };
    const auto overlap = findOverlap(track.elements, scene, overlappedBefore);
    if (!overlap)
        return {};
    return fail(Message::tr("it would be on its track at the same time as the %1")
                    .arg(whereIs(*overlap->first)),
                whereIs(*overlap->second), Message::tr("choose another time or track"));
}

Result<void> Draft::checkElements(const Track &track, const Track *before, const Scene *scene) const
{
    const QList<Element> formerElements = before ? before->elements : QList<Element>();
    QHash<ElementId, const Element *> former;
    for (const Element &element : formerElements)
        former.insert(element.id, &element);
    FirstFault fault;
    ElementCheck check(m_value, fault);
    bool nests = false;
    for (const Element &element : track.elements) {
        const Element *old = former.value(element.id);
        if (old && *old == element)
            continue;
        const QString name = whereIs(element);
        check.checkElement(element, Where(name), scene);
        nests = nests || element.kind == ElementKind::Scene;
    }
    if (const Result<void> checked = fault.result(); !checked || !nests)
        return checked;
    return checkNesting(m_value);
}

} // namespace reelwright
