// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <editor/media/insertmedium.h>

#include <editor/element/layering.h>
#include <model/edit/names.h>

#include <algorithm>

namespace reelwright {

namespace {

using P = PropertyId;

QMap<PropertyId, Property> propertiesOf(const Media &medium, QSize frame)
{
    QMap<PropertyId, Property> properties{{P::Source, Value(medium.id.value)}};
    if (medium.kind == MediaKind::Audio)
        return properties;
    QSizeF size(frame);
    if (medium.width > 0 && medium.height > 0) {
        size = QSizeF(medium.width, medium.height);
        if (size.width() > frame.width() || size.height() > frame.height())
            size.scale(frame, Qt::KeepAspectRatio);
    }
    properties.insert(P::X, Value(std::round(frame.width() / 2.0)));
    properties.insert(P::Y, Value(std::round(frame.height() / 2.0)));
    properties.insert(P::Width, Value(std::round(size.width())));
    properties.insert(P::Height, Value(std::round(size.height())));
    for (const P id : properties.keys())
        if (std::get<Value>(properties[id]) == specOf(id).initial)
            properties.remove(id);
    return properties;
}

// From `at` on, in a scene or the soundtrack that has so much `length`.
Element elementFor(const Template &value, const Media &medium, Flicks at, Flicks length)
{
    Element element;
    element.id = newId<ElementId>(value, medium.id.value);
    element.name = medium.path.mid(medium.path.lastIndexOf(u'/') + 1);
    element.kind = elementKindOf(medium.kind);
    element.start = std::clamp(at, Flicks(0), std::max(Flicks(0), length - oneSecond / 1000));
    if (medium.duration && *medium.duration < length - element.start)
        element.duration = medium.duration;
    return element;
}

Result<InsertedMedium> added(const Template &value, const SceneId &scene, const Element &element)
{
    return addedOnTop(value, scene, element).map([&](const Template &next) {
        return InsertedMedium{next, element.id};
    });
}

} // namespace

ElementKind elementKindOf(MediaKind kind)
{
    switch (kind) {
    case MediaKind::Image:
        return ElementKind::Image;
    case MediaKind::Video:
        return ElementKind::Video;
    case MediaKind::Audio:
        return ElementKind::Audio;
    }
    Q_UNREACHABLE();
}

Result<InsertedMedium> insertMedium(const Template &value, const SceneId &sceneId,
                                    const MediaId &id, QSize frame, Flicks at)
{
    const Media *medium = value.mediaNamed(id);
    const Scene *scene = value.scene(sceneId);
    if (!medium || !scene)
        return fail(
            QStringLiteral("there is no medium '%1' or scene '%2'").arg(id.value, sceneId.value));
    Element element = elementFor(value, *medium, at, scene->duration);
    element.properties = propertiesOf(*medium, frame);
    return added(value, sceneId, element);
}

Result<InsertedMedium> insertSound(const Template &value, const MediaId &id, Flicks at,
                                   Flicks length)
{
    const Media *medium = value.mediaNamed(id);
    if (!medium || medium->kind != MediaKind::Audio)
        return fail(QStringLiteral("there is no sound '%1'").arg(id.value));
    Element element = elementFor(value, *medium, at, length);
    element.properties = propertiesOf(*medium, {});
    return added(value, {}, element);
}

} // namespace reelwright
