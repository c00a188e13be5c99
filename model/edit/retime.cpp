// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <model/base/message.h>
#include <model/edit/curvecut.h>
#include <model/edit/retime.h>
#include <model/edit/sources.h>
#include <model/edit/span.h>
#include <model/edit/wording.h>

namespace reelwright {

namespace {

// `shift`: how much later the element starts now.
Result<Property> shifted(const PropertySpec &spec, const Property &property, Flicks shift,
                         Flicks length)
{
    const auto *keyframes = std::get_if<QList<Keyframe>>(&property);
    if (!keyframes)
        return property;
    const Result<QList<Keyframe>> begun = cutBefore(spec, *keyframes, shift);
    const Result<QList<Keyframe>> ended = begun ? cutAfter(spec, *begun, shift + length) : begun;
    if (!ended)
        return fail(ended.error());
    QList<Keyframe> moved = *ended;
    for (Keyframe &keyframe : moved)
        keyframe.time -= shift;
    return moved;
}

// In the base format an element has what is not written down; in another what it has there.
Result<void> shiftMediaOf(QMap<PropertyId, Property> &properties, bool base, Flicks by)
{
    if (!base && !properties.contains(PropertyId::MediaStart))
        return {};
    const Property now = properties.value(PropertyId::MediaStart, Value(0.0));
    const auto *value = std::get_if<Value>(&now);
    if (!value)
        return fail(Message::tr("where its medium starts depends on the viewer"), {},
                    Message::tr("trim or split it before the media start is made variable"));
    const double start = std::get<double>(*value) + toSeconds(by);
    if (start < 0)
        return fail(Message::tr("its medium begins %1 s later").arg(-start), {},
                    Message::tr("the element can't show what is before it"));
    if (start == 0 && base)
        properties.remove(PropertyId::MediaStart);
    else
        properties[PropertyId::MediaStart] = Value(start);
    return {};
}

} // namespace

Result<void> shiftMedia(Element &element, Flicks by)
{
    if (!specOf(PropertyId::MediaStart).appliesTo(element.kind) || by == Flicks(0))
        return {};
    return alterProperties(element, [by](QMap<PropertyId, Property> &properties, bool base) {
        return shiftMediaOf(properties, base, by);
    });
}

Element movedTo(Element element, const Scene *scene, Flicks start)
{
    if (scene && start != element.start)
        element.duration = lengthOf(element, scene);
    element.start = start;
    return element;
}

Result<Element> retimed(Element element, const Scene *scene, const TimeRange &span)
{
    const QString where = whereIs(element);
    if (span.duration <= Flicks(0))
        return fail(Message::tr("nothing would be left of it"), where,
                    Message::tr("leave some of it, or remove it"));
    const Flicks shift = span.start - element.start;
    const bool sameEnd = span.end() == spanOf(element, scene).end();
    if (element.kind == ElementKind::Scene && shift != Flicks(0))
        return fail(Message::tr("a nested scene can't be entered after its start"), where,
                    Message::tr("trim the elements inside of the scene"));
    const auto cutAll = [&](QMap<PropertyId, Property> &properties, bool) -> Result<void> {
        for (auto it = properties.begin(); it != properties.end(); ++it) {
            Result<Property> cut = shifted(specOf(it.key()), it.value(), shift, span.duration);
            if (!cut)
                return fail(cut.error());
            it.value() = std::move(*cut);
        }
        return {};
    };
    const Result<void> cut = alterProperties(element, cutAll);
    if (const Result<void> moved = cut ? shiftMedia(element, shift) : cut; !moved)
        return fail(moved.error().in(where));
    if (element.duration || !sameEnd)
        element.duration = span.duration;
    element.start = span.start;
    return element;
}

} // namespace reelwright
