// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <editor/element/propertyvalue.h>

#include <editor/element/keyframevalue.h>
#include <editor/session/places.h>
#include <editor/session/words.h>
#include <model/edit/keyframeedits.h>
#include <model/edit/propertyedits.h>

#include <QCoreApplication>

namespace reelwright {

namespace {

class Told {
    Q_DECLARE_TR_FUNCTIONS(reelwright::PropertyValue)

public:
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

} // namespace reelwright
