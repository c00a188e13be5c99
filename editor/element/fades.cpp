// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <editor/element/fades.h>

#include <editor/element/keyframevalue.h>
#include <editor/element/propertyvalue.h>
#include <editor/session/places.h>
#include <model/edit/keyframeedits.h>
#include <model/edit/propertyedits.h>
#include <model/edit/span.h>

#include <algorithm>

namespace reelwright {

namespace {

constexpr Easing smooth{0.42, 0, 0.58, 1};

Keyframe opacityAt(const Element &element, Flicks time)
{
    const Property now =
        element.properties.value(PropertyId::Opacity, specOf(PropertyId::Opacity).initial);
    if (const auto *keyframes = std::get_if<QList<Keyframe>>(&now))
        return keyframeAt(*keyframes, time);
    return {time, staticValue(element, PropertyId::Opacity), {}};
}

Result<Template> faded(const Template &value, const ElementId &id, bool in)
{
    const ElementPlace place = findElement(value, id);
    if (!place.element)
        return fail(QStringLiteral("there is no element '%1'").arg(id.value));
    const Element element = *place.element;
    const Flicks length = lengthOf(element, place.scene);
    const Flicks over = std::min(fadeLength, length / 2);
    if (!specOf(PropertyId::Opacity).appliesTo(element.kind))
        return setValue(value, {id}, in ? PropertyId::FadeIn : PropertyId::FadeOut,
                        Value(toSeconds(over)));
    if (std::holds_alternative<Binding>(element.properties.value(PropertyId::Opacity)))
        return putValue(value, id, PropertyId::Opacity, Value(0.0), Flicks(0)); // says why not
    Keyframe nothing{in ? Flicks(0) : length, Value(0.0), {}};
    Keyframe all = opacityAt(element, in ? over : length - over);
    (in ? nothing : all).easing = smooth;
    return setKeyframe(value, id, PropertyId::Opacity, all).and_then([&](const Template &next) {
        return setKeyframe(next, id, PropertyId::Opacity, nothing);
    });
}

Result<Template> faded(const Template &value, const QList<ElementId> &elements, bool in)
{
    Result<Template> next = value;
    for (const ElementId &id : elements)
        next = next.and_then([&](const Template &so) { return faded(so, id, in); });
    return next;
}

} // namespace

Result<Template> fadedIn(const Template &value, const QList<ElementId> &elements)
{
    return faded(value, elements, true);
}

Result<Template> fadedOut(const Template &value, const QList<ElementId> &elements)
{
    return faded(value, elements, false);
}

} // namespace reelwright
