// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <editor/session/newtemplate.h>

namespace reelwright {

namespace {

Format format(const QString &id, const QString &name, int width, int height)
{
    Format made;
    made.id = {id};
    made.name = name;
    made.width = width;
    made.height = height;
    return made;
}

} // namespace

QList<Format> NewTemplate::formats()
{
    return {format(QStringLiteral("wide"), QStringLiteral("16:9"), 1920, 1080),
            format(QStringLiteral("square"), QStringLiteral("1:1"), 1080, 1080),
            format(QStringLiteral("tall"), QStringLiteral("9:16"), 1080, 1920)};
}

Field NewTemplate::key()
{
    Field key;
    key.name = QStringLiteral("id");
    key.required = true;
    key.example = QStringLiteral("v0001");
    return key;
}

Template NewTemplate::make(const QString &name, const Format &format)
{
    Track track;
    track.id = {QStringLiteral("track-1")};
    track.name = QStringLiteral("V1");
    Scene scene;
    scene.id = {QStringLiteral("scene-1")};
    scene.name = tr("Scene 1");
    scene.duration = 5 * oneSecond;
    scene.tracks = {track};
    StoryboardSlot slot;
    slot.id = {QStringLiteral("slot-1")};
    slot.name = scene.name;
    slot.candidates = {Candidate{scene.id, {}, {}}};
    Template value;
    value.name = name;
    value.key = key().name;
    value.formats = {format};
    value.fields = {key()};
    value.scenes = {scene};
    value.storyboard = {slot};
    return value;
}

} // namespace reelwright
