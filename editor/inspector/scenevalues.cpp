// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <editor/inspector/scenevalues.h>

#include <editor/inspector/valuetext.h>
#include <model/edit/sceneedits.h>

namespace reelwright {

namespace {

// From the seconds' first frame on.
std::optional<Flicks> fromTimecode(const QString &text, FrameRate rate)
{
    const QStringList parts = text.trimmed().split(u':');
    std::int64_t numbers[4] = {}; // from the right: frames, seconds, minutes, hours
    for (qsizetype i = 0; i < parts.size(); ++i) {
        bool good = false;
        const int number = parts[i].toInt(&good);
        if (parts.size() > 4 || !good || number < 0 || number > 9999)
            return std::nullopt;
        numbers[parts.size() - 1 - i] = number;
    }
    const Flicks second = oneSecond * (numbers[1] + 60 * numbers[2] + 3600 * numbers[3]);
    if (numbers[0] >= rate.frameAt(second + oneSecond) - rate.frameAt(second))
        return std::nullopt;
    return numbers[0] == 0 ? second : rate.timeOf(rate.frameAt(second) + numbers[0]);
}

} // namespace

QString SceneValues::text(const Scene &scene, SceneValue what)
{
    switch (what) {
    case SceneValue::Name:
        return scene.name;
    case SceneValue::Duration:
        return valueText(specOf(PropertyId::MediaStart), Value(toSeconds(scene.duration)));
    case SceneValue::Background:
        return scene.background.text();
    }
    return {};
}

Result<Flicks> SceneValues::duration(const QString &text, Flicks now, FrameRate rate)
{
    if (text.contains(u':')) {
        const std::optional<Flicks> time = fromTimecode(text, rate);
        if (!time)
            return fail(tr("this is no timecode"), {}, tr("write it as 06:12 or 01:06:12"));
        return *time;
    }
    return valueFromText(specOf(PropertyId::MediaStart), text, Value(toSeconds(now)))
        .map([](const Value &value) { return fromSeconds(std::get<double>(value)); });
}

Result<Template> SceneValues::withText(const Template &value, const SceneId &id, SceneValue what,
                                       const QString &text)
{
    const Scene *scene = value.scene(id);
    if (what == SceneValue::Name || !scene)
        return renameScene(value, id, text.trimmed());
    if (what == SceneValue::Duration)
        return duration(text, scene->duration, value.formats.first().rate)
            .and_then([&](Flicks time) { return setSceneDuration(value, id, time); });
    return valueFromText(specOf(PropertyId::Color), text, Value(scene->background))
        .and_then([&](const Value &color) {
            return setSceneBackground(value, id, std::get<Color>(color));
        });
}

QString SceneValues::title(SceneValue what)
{
    switch (what) {
    case SceneValue::Name:
        return tr("Rename Scene");
    case SceneValue::Duration:
        return tr("Set the Scene's Length");
    case SceneValue::Background:
        return tr("Set the Scene's Background");
    }
    return {};
}

} // namespace reelwright
