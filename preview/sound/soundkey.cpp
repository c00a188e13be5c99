// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <model/base/message.h>
#include <preview/sound/layersound.h>
#include <preview/sound/mixer.h>

namespace reelwright {

namespace {

constexpr qint64 mixerVersion = 1; // raised when the same program comes to sound otherwise

constexpr PropertyId heardProperties[] = {PropertyId::Gain, PropertyId::FadeIn, PropertyId::FadeOut,
                                          PropertyId::MediaStart};

void add(DigestBuilder &key, Flicks time)
{
    key.add(qint64(time.count()));
}

void add(DigestBuilder &key, const TimeRange &range)
{
    add(key, range.start);
    add(key, range.duration);
}

void add(DigestBuilder &key, const Layer &layer, PropertyId id)
{
    const auto found = layer.curves.constFind(id);
    if (found == layer.curves.cend() || found->isConstant()) {
        key.add(qint64(0)).add(layer.number(id, layer.range.start));
        return;
    }
    key.add(qint64(found->points().size()));
    for (const CurvePoint &point : found->points()) {
        const Easing &easing = point.easing;
        add(key, point.time);
        key.add(std::get<double>(point.value)).add(easing.x1).add(easing.y1);
        key.add(easing.x2).add(easing.y2).add(qint64(easing.hold));
    }
}

bool isSilent(const Program &program, const SoundLayer &sound)
{
    const auto gain = sound.layer.curves.constFind(PropertyId::Gain);
    const bool constant = gain == sound.layer.curves.cend() || gain->isConstant();
    return heardRange(program, sound).duration <= Flicks(0) ||
           (constant &&
            sound.layer.number(PropertyId::Gain, sound.layer.range.start) <= silentDecibels);
}

} // namespace

Digest soundKey(const Program &program)
{
    DigestBuilder key;
    key.add(QStringLiteral("sound")).add(mixerVersion);
    add(key, program.duration);
    for (const SoundLayer &sound : program.sound) {
        const QString source = sourceOf(sound.layer);
        if (source.isEmpty() || isSilent(program, sound))
            continue;
        const MediaAsset *asset = program.asset(source);
        key.add(asset ? QString::fromLatin1(asset->digest) : Message::tr("unknown ") + source);
        add(key, sound.layer.range);
        add(key, sound.layer.origin);
        add(key, sound.window);
        add(key, sound.fadeIn);
        add(key, sound.fadeOut);
        for (const PropertyId id : heardProperties)
            add(key, sound.layer, id);
    }
    return key.result();
}

} // namespace reelwright
