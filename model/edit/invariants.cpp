// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <model/base/message.h>
#include <model/edit/invariants.h>
#include <model/edit/sources.h>
#include <model/edit/span.h>
#include <model/edit/wording.h>
#include <model/template/checktemplate.h>

namespace reelwright {

namespace {

Result<void> checkKeyframes(const Element &element, const Scene *scene)
{
    const Flicks length = lengthOf(element, scene);
    for (const auto &properties : propertiesOf(element))
        for (const auto &[id, property] : properties.asKeyValueRange()) {
            const auto *keyframes = std::get_if<QList<Keyframe>>(&property);
            if (keyframes &&
                (keyframes->first().time < Flicks(0) || keyframes->last().time > length))
                return fail(Message::tr("a keyframe of %1 lies outside of the element")
                                .arg(QLatin1String(specOf(id).name)),
                            whereIs(element));
        }
    return {};
}

Result<void> checkTracks(const QList<Track> &tracks, const Scene *scene)
{
    for (const Track &track : tracks) {
        for (const Element &element : track.elements)
            if (const Result<void> checked = checkKeyframes(element, scene); !checked)
                return checked;
        const auto overlap =
            findOverlap(track.elements, scene, [](const ElementPair &) { return false; });
        if (overlap)
            return fail(Message::tr("it is on its track at the same time as the %1")
                            .arg(whereIs(*overlap->first)),
                        whereIs(*overlap->second));
    }
    return {};
}

} // namespace

Result<void> checkInvariants(const Template &value)
{
    if (const Result<void> checked = checkTemplate(value); !checked)
        return checked;
    for (const Scene &scene : value.scenes)
        if (const Result<void> checked = checkTracks(scene.tracks, &scene); !checked)
            return checked;
    return checkTracks(value.soundtrack, nullptr);
}

} // namespace reelwright
