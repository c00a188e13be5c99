// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <model/base/message.h>
#include <model/edit/draft.h>
#include <model/edit/lists.h>
#include <model/edit/names.h>
#include <model/edit/trackedits.h>

#include <functional>

namespace reelwright {

namespace {

Result<Template> alter(const Template &value, const TrackId &id,
                       const std::function<void(Track &)> &change)
{
    Draft draft(value);
    const Result<TrackPlace> place = draft.track(id);
    if (!place)
        return fail(place.error());
    Track track = draft.at(*place);
    change(track);
    draft.put(*place, std::move(track));
    return draft.finish();
}

} // namespace

Result<Template> addTrack(const Template &value, const SceneId &id, const QString &name,
                          qsizetype position)
{
    Draft draft(value);
    const Result<qsizetype> scene = id.isEmpty() ? inSoundtrack : draft.scene(id);
    if (!scene)
        return fail(scene.error());
    if (const Result<void> checked = checkName(name); !checked)
        return fail(checked.error());
    const qsizetype count = draft.tracksAt(*scene).size();
    if (position < atEnd || position > count)
        return fail(Message::tr("there is no place %1").arg(position));
    Track track;
    track.id = newId<TrackId>(value, id.isEmpty() ? QStringLiteral("sound")
                                                  : id.value + QStringLiteral("-track"));
    track.name = name;
    draft.insertTrack({*scene, position == atEnd ? count : position}, std::move(track));
    return draft.finish();
}

Result<Template> removeTrack(const Template &value, const TrackId &id)
{
    Draft draft(value);
    const Result<TrackPlace> place = draft.openTrack(id);
    if (!place)
        return fail(place.error());
    draft.takeTrack(*place);
    return draft.finish();
}

Result<Template> renameTrack(const Template &value, const TrackId &id, const QString &name)
{
    if (const Result<void> checked = checkName(name); !checked)
        return fail(checked.error());
    return alter(value, id, [&](Track &track) { track.name = name; });
}

Result<Template> moveTrack(const Template &value, const TrackId &id, qsizetype position)
{
    Draft draft(value);
    const Result<TrackPlace> place = draft.track(id);
    if (!place)
        return fail(place.error());
    const qsizetype last = draft.tracksAt(place->scene).size() - 1;
    const qsizetype target = position == atEnd ? last : position;
    if (target < 0 || target > last)
        return fail(Message::tr("there is no place %1").arg(position));
    if (target != place->track)
        draft.insertTrack({place->scene, target}, draft.takeTrack(*place));
    return draft.finish();
}

Result<Template> setTrackLocked(const Template &value, const TrackId &id, bool locked)
{
    return alter(value, id, [&](Track &track) { track.locked = locked; });
}

Result<Template> setTrackHidden(const Template &value, const TrackId &id, bool hidden)
{
    return alter(value, id, [&](Track &track) { track.hidden = hidden; });
}

Result<Template> setTrackMuted(const Template &value, const TrackId &id, bool muted)
{
    return alter(value, id, [&](Track &track) { track.muted = muted; });
}

Result<Template> setTrackSolo(const Template &value, const TrackId &id, bool solo)
{
    return alter(value, id, [&](Track &track) { track.solo = solo; });
}

} // namespace reelwright
