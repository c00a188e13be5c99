// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <model/template/template.h>

#include <QSet>

namespace reelwright {

inline constexpr qsizetype inSoundtrack = -1;

// Where a track lies: by the index of its scene, or inSoundtrack, and its own.
struct TrackPlace {
    qsizetype scene = inSoundtrack;
    qsizetype track = 0;

    friend auto operator<=>(const TrackPlace &, const TrackPlace &) = default;
};

struct ElementPlace {
    TrackPlace track;
    qsizetype element = 0;
};

// A template in the making: what all edits of this folder are written with. Nothing is detached
// but the way down to what is put, and putting what is there already changes nothing; so whatever
// an edit leaves alone stays shared with the template that it began with. Places are indices: they
// are good until something is inserted or taken away before them.
class Draft {
public:
    explicit Draft(const Template &value) : m_before(value), m_value(value) {}

    const Template &value() const { return m_value; }

    Result<qsizetype> scene(const SceneId &id) const;
    Result<qsizetype> slot(const SlotId &id) const;
    Result<TrackPlace> track(const TrackId &id) const;
    // Refuses what lies on a locked track.
    Result<TrackPlace> openTrack(const TrackId &id) const;
    Result<TrackPlace> openTrack(const TrackPlace &place) const;
    // Refuses what is locked itself, too.
    Result<ElementPlace> element(const ElementId &id) const;
    Result<QList<ElementPlace>> elements(const QList<ElementId> &ids) const; // at least one
    // For edits that leave the elements themselves alone: only a locked track is refused.
    Result<QList<ElementPlace>> evenLocked(const QList<ElementId> &ids) const;

    const Scene *sceneOf(const TrackPlace &place) const; // null in the soundtrack
    const QList<Track> &tracksAt(qsizetype scene) const;
    const Track &at(const TrackPlace &place) const;
    const Element &at(const ElementPlace &place) const;
    TimeRange spanAt(const ElementPlace &place) const;

    void put(const ElementPlace &place, Element element);
    void put(const TrackPlace &place, Track track);
    void putElements(const TrackPlace &place, QList<Element> elements);
    void put(qsizetype scene, Scene value);
    // At its place in time, before the first that starts later.
    void add(const TrackPlace &place, Element element);
    void remove(const QSet<ElementId> &ids);
    void insertTrack(const TrackPlace &place, Track track); // before the one at `place`
    Track takeTrack(const TrackPlace &place);

    // For what is neither track nor element; finish() then checks all of the template.
    Template &whole()
    {
        m_checkAll = true;
        return m_value;
    }

    // The template, if what differs now obeys checkTemplate() and invariants.h, and what was locked
    // is as it was.
    Result<Template> finish() const;

private:
    Result<ElementPlace> find(const ElementId &id) const;
    QList<Track> &tracksToChange(qsizetype scene);
    Result<void> checkTracks(qsizetype scene, const QList<Track> &tracks) const;
    Result<void> checkTrack(const Track &track, const Scene *scene) const;
    Result<void> checkElements(const Track &track, const Track *before, const Scene *scene) const;

    const Template m_before;
    Template m_value;
    bool m_checkAll = false;
};

} // namespace reelwright
