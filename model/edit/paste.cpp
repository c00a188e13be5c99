// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <model/base/message.h>
#include <model/edit/bringalong.h>
#include <model/edit/clipboard.h>
#include <model/edit/draft.h>
#include <model/edit/sources.h>
#include <model/edit/span.h>

#include <algorithm>

namespace reelwright {

namespace {

struct Copied {
    const QList<Track> *tracks = nullptr;
    const Scene *scene = nullptr; // null: of the soundtrack
};

Copied elementsOf(const Clip &clip)
{
    if (!clip.scenes.isEmpty())
        return {};
    if (!clip.content.soundtrack.isEmpty())
        return {&clip.content.soundtrack, nullptr};
    if (clip.content.scenes.isEmpty())
        return {};
    return {&clip.content.scenes.first().tracks, &clip.content.scenes.first()};
}

// The earliest at `at`; one without a duration of its own keeps the length it had in its scene.
QList<Track> startingAt(const Copied &copied, Flicks at)
{
    QList<Track> tracks = *copied.tracks;
    Flicks first = longestTime;
    for (const Track &track : std::as_const(tracks))
        for (const Element &element : track.elements)
            first = std::min(first, element.start);
    for (Track &track : tracks)
        for (Element &element : track.elements) {
            if (copied.scene)
                element.duration = lengthOf(element, copied.scene);
            element.start += at - first;
        }
    return tracks;
}

Flicks lastKeyframe(const Element &element)
{
    Flicks last(0);
    for (const auto &properties : propertiesOf(element))
        for (const Property &property : properties)
            if (const auto *keyframes = std::get_if<QList<Keyframe>>(&property))
                last = std::max(last, keyframes->last().time);
    return last;
}

// What plays to the end of the story has room for all its keyframes there, and may not in a scene.
void makeRoom(QList<Track> &tracks, const Scene &scene)
{
    for (Track &track : tracks)
        for (Element &element : track.elements)
            if (const Flicks last = lastKeyframe(element);
                !element.duration && last > lengthOf(element, &scene))
                element.duration = last;
}

} // namespace

Result<Template> pasteElements(const Template &value, const Clip &clip, const SceneId &id,
                               Flicks at)
{
    const Copied copied = elementsOf(clip);
    if (!copied.tracks)
        return fail(Message::tr("there are no elements in the clipboard"), {},
                    Message::tr("copy elements first"));
    Draft draft(value);
    const Result<qsizetype> scene = id.isEmpty() ? inSoundtrack : draft.scene(id);
    if (!scene)
        return fail(scene.error());
    QList<Track> tracks = BringAlong(clip.content, draft.whole()).tracks(startingAt(copied, at));
    if (!id.isEmpty())
        makeRoom(tracks, value.scenes[*scene]);
    for (const Track &track : tracks)
        draft.insertTrack({*scene, draft.tracksAt(*scene).size()}, track);
    return draft.finish();
}

Result<Template> pasteScenes(const Template &value, const Clip &clip)
{
    if (clip.scenes.isEmpty())
        return fail(Message::tr("there are no scenes in the clipboard"), {},
                    Message::tr("copy scenes first"));
    Draft draft(value);
    BringAlong along(clip.content, draft.whole());
    for (const SceneId &id : clip.scenes)
        along.addScene(id);
    return draft.finish();
}

} // namespace reelwright
