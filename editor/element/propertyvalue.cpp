// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <editor/element/propertyvalue.h>

#include <editor/element/keyframevalue.h>
#include <editor/session/places.h>
#include <editor/session/words.h>
#include <model/edit/keyframeedits.h>
#include <model/edit/propertyedits.h>

#include <QCoreApplication>
#include <functional>

namespace reelwright {

namespace {

class Told {
    Q_DECLARE_TR_FUNCTIONS(reelwright::PropertyValue)

public:
    static tl::unexpected<Error> noKeyframe()
    {
        return fail(tr("there is no keyframe at the playhead"), {},
                    tr("go to a keyframe, or set one there"));
    }
    static tl::unexpected<Error> bound(const Element &element, PropertyId property)
    {
        return fail(tr("%1 of “%2” comes from the viewer's data")
                        .arg(Words::label(specOf(property)),
                             element.name.isEmpty() ? Words::kind(element.kind) : element.name),
                    {}, tr("make it static in the inspector to set it by hand"));
    }
};

const Keyframe *keyframeIn(const QList<Keyframe> &keyframes, Flicks time)
{
    for (const Keyframe &keyframe : keyframes)
        if (keyframe.time == time)
            return &keyframe;
    return nullptr;
}

// The keyframe at a time put through `change`, with the binding that it may have; what is without
// keyframes, through `whole`.
Result<Template> alterAt(const Template &value, const ElementId &id, PropertyId property,
                         Flicks time, const std::function<ValueOrBinding(const Binding *)> &change,
                         const std::function<Result<Template>()> &whole)
{
    const Element *element = findElement(value, id).element;
    const Property now = element ? element->properties.value(property, specOf(property).initial)
                                 : Property(specOf(property).initial);
    const auto *keyframes = std::get_if<QList<Keyframe>>(&now);
    if (!keyframes)
        return whole();
    const Keyframe *here = keyframeIn(*keyframes, time);
    if (!here)
        return Told::noKeyframe();
    Keyframe next = *here;
    next.value = change(std::get_if<Binding>(&here->value));
    return setKeyframe(value, id, property, next);
}

} // namespace

Result<Template> putValue(const Template &value, const ElementId &id, PropertyId property,
                          const Value &next, Flicks time)
{
    const Element *element = findElement(value, id).element;
    if (!element)
        return fail(QStringLiteral("there is no element '%1'").arg(id.value));
    const Property now = element->properties.value(property, specOf(property).initial);
    if (std::holds_alternative<Binding>(now))
        return Told::bound(*element, property);
    const auto *keyframes = std::get_if<QList<Keyframe>>(&now);
    if (!keyframes)
        return setValue(value, {id}, property, next);
    Keyframe made = keyframeAt(*keyframes, time);
    if (keyframeIn(*keyframes, time) && std::holds_alternative<Binding>(made.value))
        return Told::bound(*element, property);
    made.value = next;
    return setKeyframe(value, id, property, made);
}

Result<Template> toggleKeyframe(const Template &value, const ElementId &id, PropertyId property,
                                Flicks time)
{
    const Element *element = findElement(value, id).element;
    if (!element)
        return fail(QStringLiteral("there is no element '%1'").arg(id.value));
    const Property now = element->properties.value(property, specOf(property).initial);
    const auto *keyframes = std::get_if<QList<Keyframe>>(&now);
    if (!keyframes)
        return makeKeyframed(value, {id}, property, time);
    return keyframeIn(*keyframes, time)
               ? removeKeyframes(value, {{id, property, time}})
               : setKeyframe(value, id, property, keyframeAt(*keyframes, time));
}

Result<Template> bindValue(const Template &value, const ElementId &id, PropertyId property,
                           const QString &source, Flicks time)
{
    return alterAt(
        value, id, property, time,
        [&](const Binding *now) {
            return Binding{source, now ? now->fallback : std::nullopt};
        },
        [&] { return bindProperty(value, {id}, property, source); });
}

Result<Template> unbindValue(const Template &value, const ElementId &id, PropertyId property,
                             Flicks time)
{
    return alterAt(
        value, id, property, time,
        [&](const Binding *now) {
            return now ? now->fallback.value_or(specOf(property).initial)
                       : specOf(property).initial;
        },
        [&] { return unbindProperty(value, {id}, property); });
}

Result<Template> setFallbackOf(const Template &value, const ElementId &id, PropertyId property,
                               const std::optional<Value> &fallback, Flicks time)
{
    return alterAt(
        value, id, property, time,
        [&](const Binding *now) {
            return Binding{now ? now->source : QString(), fallback};
        },
        [&] { return setFallback(value, {id}, property, fallback); });
}

} // namespace reelwright
