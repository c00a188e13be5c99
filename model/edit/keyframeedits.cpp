// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <model/base/message.h>
#include <model/edit/alterproperty.h>
#include <model/edit/draft.h>
#include <model/edit/keyframeedits.h>
#include <model/edit/span.h>

#include <algorithm>
#include <map>
#include <set>

namespace reelwright {

namespace {

using Keyframes = QList<Keyframe>;
using KeyframesChange = std::function<Result<Keyframes>(Keyframes, const std::set<Flicks> &)>;

Property asProperty(const ValueOrBinding &value)
{
    return std::visit([](const auto &held) -> Property { return held; }, value);
}

qsizetype indexAt(const Keyframes &keyframes, Flicks time)
{
    for (qsizetype i = 0; i < keyframes.size(); ++i)
        if (keyframes[i].time == time)
            return i;
    return -1;
}

// In order of time; one that is there at that time gives way.
void insert(Keyframes &keyframes, const Keyframe &keyframe)
{
    const auto place =
        std::lower_bound(keyframes.begin(), keyframes.end(), keyframe.time,
                         [](const Keyframe &other, Flicks time) { return other.time < time; });
    if (place != keyframes.end() && place->time == keyframe.time)
        *place = keyframe;
    else
        keyframes.insert(place, keyframe);
}

// Of this element as it is in the template, where it lies.
Result<void> checkInside(const Template &value, const Element &element, Flicks time)
{
    const Draft draft(value);
    const Result<ElementPlace> place = draft.element(element.id);
    if (!place)
        return fail(place.error());
    if (time >= Flicks(0) && time <= draft.spanAt(*place).duration)
        return {};
    return fail(Message::tr("the keyframe would lie outside of the element"), {},
                Message::tr("choose a time from 0 to its duration, %1 s")
                    .arg(toSeconds(draft.spanAt(*place).duration)));
}

// Each property that the references speak of, once; refuses those that aren't there.
Result<Template> alterKeyframes(const Template &value, const QList<KeyframeRef> &refs,
                                const KeyframesChange &change)
{
    if (refs.isEmpty())
        return fail(Message::tr("no keyframe is selected"), {}, Message::tr("select one first"));
    std::map<std::pair<ElementId, PropertyId>, std::set<Flicks>> times;
    for (const KeyframeRef &ref : refs)
        times[{ref.element, ref.property}].insert(ref.time);
    Result<Template> next = value;
    for (const auto &[owner, wanted] : times) {
        const auto ofProperty = [&, &wanted = wanted](const Element &element,
                                                      const Property &now) -> Result<Property> {
            const auto *keyframes = std::get_if<Keyframes>(&now);
            for (const Flicks time : wanted)
                if (!keyframes || indexAt(*keyframes, time) < 0)
                    return fail(Message::tr("there is no keyframe at %1 s").arg(toSeconds(time)));
            const Result<Keyframes> changed = change(*keyframes, wanted);
            if (!changed)
                return fail(changed.error());
            if (changed->isEmpty())
                return asProperty(keyframes->last().value);
            for (const Keyframe &keyframe : *changed)
                if (indexAt(*keyframes, keyframe.time) < 0)
                    if (const auto inside = checkInside(value, element, keyframe.time); !inside)
                        return fail(inside.error());
            return *changed;
        };
        next = alterProperty(*next, {owner.first}, owner.second, ofProperty);
        if (!next)
            break;
    }
    return next;
}

} // namespace

Result<Template> makeKeyframed(const Template &value, const QList<ElementId> &elements,
                               PropertyId property, Flicks time)
{
    return alterProperty(value, elements, property,
                         [&](const Element &element, const Property &now) -> Result<Property> {
                             if (std::holds_alternative<Keyframes>(now))
                                 return now;
                             if (const auto inside = checkInside(value, element, time); !inside)
                                 return fail(inside.error());
                             if (const auto *binding = std::get_if<Binding>(&now))
                                 return Keyframes{{time, *binding, {}}};
                             return Keyframes{{time, std::get<Value>(now), {}}};
                         });
}

Result<Template> makeStatic(const Template &value, const QList<ElementId> &elements,
                            PropertyId property, Flicks time)
{
    return alterProperty(value, elements, property,
                         [&](const Element &, const Property &now) -> Result<Property> {
                             const auto *keyframes = std::get_if<Keyframes>(&now);
                             if (!keyframes)
                                 return now;
                             ValueOrBinding kept = keyframes->first().value;
                             for (const Keyframe &keyframe : *keyframes)
                                 if (keyframe.time <= time)
                                     kept = keyframe.value;
                             return asProperty(kept);
                         });
}

Result<Template> setKeyframe(const Template &value, const ElementId &id, PropertyId property,
                             const Keyframe &keyframe)
{
    return alterProperty(value, {id}, property,
                         [&](const Element &element, const Property &now) -> Result<Property> {
                             if (const auto inside = checkInside(value, element, keyframe.time);
                                 !inside)
                                 return fail(inside.error());
                             Keyframes keyframes;
                             if (const auto *present = std::get_if<Keyframes>(&now))
                                 keyframes = *present;
                             insert(keyframes, keyframe);
                             return keyframes;
                         });
}

Result<Template> moveKeyframes(const Template &value, const QList<KeyframeRef> &refs, Flicks by)
{
    return alterKeyframes(
        value, refs, [&](Keyframes keyframes, const std::set<Flicks> &times) -> Result<Keyframes> {
            Keyframes moved;
            for (const Keyframe &keyframe : std::as_const(keyframes))
                if (times.contains(keyframe.time))
                    moved.append(keyframe);
            keyframes.removeIf(
                [&](const Keyframe &keyframe) { return times.contains(keyframe.time); });
            for (Keyframe &keyframe : moved) {
                keyframe.time += by;
                insert(keyframes, keyframe);
            }
            return keyframes;
        });
}

Result<Template> removeKeyframes(const Template &value, const QList<KeyframeRef> &refs)
{
    return alterKeyframes(
        value, refs, [&](Keyframes keyframes, const std::set<Flicks> &times) -> Result<Keyframes> {
            keyframes.removeIf(
                [&](const Keyframe &keyframe) { return times.contains(keyframe.time); });
            return keyframes;
        });
}

Result<Template> setEasing(const Template &value, const QList<KeyframeRef> &refs,
                           const Easing &easing)
{
    if (std::max(std::abs(easing.y1), std::abs(easing.y2)) > 100)
        return fail(Message::tr("a curve's y1 and y2 must be from -100 to 100"));
    return alterKeyframes(
        value, refs, [&](Keyframes keyframes, const std::set<Flicks> &times) -> Result<Keyframes> {
            for (Keyframe &keyframe : keyframes)
                if (times.contains(keyframe.time))
                    keyframe.easing = easing;
            return keyframes;
        });
}

} // namespace reelwright
