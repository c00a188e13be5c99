// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <model/edit/draft.h>
#include <model/edit/sources.h>
#include <model/edit/wording.h>

namespace reelwright {

namespace {

// Calls visit(value or binding) for each that a property is made of.
void eachPart(const Property &property, const auto &visit)
{
    if (const auto *value = std::get_if<Value>(&property))
        visit(*value);
    else if (const auto *binding = std::get_if<Binding>(&property))
        visit(*binding);
    else
        for (const Keyframe &keyframe : std::get<QList<Keyframe>>(property))
            std::visit(visit, keyframe.value);
}

Property rewritten(const PropertySpec &spec, const Property &property,
                   const PropertyRewrite &rewrite)
{
    const auto ofValue = [&](const Value &value) { return rewrite.value(spec, value); };
    const auto ofBinding = [&](const Binding &binding) {
        Binding made{rewrite.source(spec, binding.source), binding.fallback};
        if (made.fallback)
            made.fallback = ofValue(*made.fallback);
        return made;
    };
    if (const auto *value = std::get_if<Value>(&property))
        return ofValue(*value);
    if (const auto *binding = std::get_if<Binding>(&property))
        return ofBinding(*binding);
    QList<Keyframe> keyframes = std::get<QList<Keyframe>>(property);
    for (Keyframe &keyframe : keyframes) {
        if (const auto *value = std::get_if<Value>(&keyframe.value))
            keyframe.value = ofValue(*value);
        else
            keyframe.value = ofBinding(std::get<Binding>(keyframe.value));
    }
    return keyframes;
}

Result<void> alter(QMap<PropertyId, Property> &properties, bool base,
                   const PropertiesChange &change)
{
    QMap<PropertyId, Property> next = properties;
    if (const Result<void> done = change(next, base); !done)
        return done;
    if (next != properties)
        properties = std::move(next);
    return {};
}

} // namespace

QList<QMap<PropertyId, Property>> propertiesOf(const Element &element)
{
    return QList{element.properties} + element.overrides.values();
}

Result<void> alterProperties(Element &element, const PropertiesChange &change)
{
    Result<void> done = alter(element.properties, true, change);
    const QList<FormatId> formats = element.overrides.keys();
    for (const FormatId &format : formats)
        if (done)
            done = alter(element.overrides[format], false, change);
    element.overrides.removeIf([](QMap<FormatId, QMap<PropertyId, Property>>::iterator entry) {
        return entry->isEmpty();
    });
    return done;
}

void eachElement(const Template &value, const std::function<void(const Element &)> &visit)
{
    const auto visitTracks = [&](const QList<Track> &tracks) {
        for (const Track &track : tracks)
            for (const Element &element : track.elements)
                visit(element);
    };
    for (const Scene &scene : value.scenes)
        visitTracks(scene.tracks);
    visitTracks(value.soundtrack);
}

void eachSource(const Template &value, const std::function<void(const Source &)> &visit)
{
    eachElement(value, [&](const Element &element) {
        for (const auto &properties : propertiesOf(element))
            for (const auto &[id, property] : properties.asKeyValueRange())
                eachPart(property, [&, type = specOf(id).type](const auto &part) {
                    if constexpr (std::is_same_v<std::remove_cvref_t<decltype(part)>, Binding>)
                        visit({whereIs(element), part.source, type});
                });
    });
    for (const StoryboardSlot &slot : value.storyboard)
        for (const Candidate &candidate : slot.candidates)
            if (!candidate.when.isEmpty())
                visit({whereIs(slot), candidate.when, ValueType::Number});
    for (const InferredField &field : value.inferred)
        visit({whereIs(field), field.expression, ValueType::Number});
}

Template withSources(const Template &value, const std::function<QString(const Source &)> &rewrite)
{
    Draft draft(rewritten(value, {[](const PropertySpec &, const Value &kept) { return kept; },
                                  [&](const PropertySpec &spec, const QString &source) {
                                      return rewrite({{}, source, spec.type});
                                  }}));
    QList<StoryboardSlot> storyboard = value.storyboard;
    for (StoryboardSlot &slot : storyboard)
        for (Candidate &candidate : slot.candidates)
            if (!candidate.when.isEmpty())
                candidate.when = rewrite({{}, candidate.when, ValueType::Number});
    if (storyboard != value.storyboard)
        draft.whole().storyboard = storyboard;
    for (qsizetype i = 0; i < value.inferred.size(); ++i) {
        const QString &source = value.inferred[i].expression;
        if (const QString next = rewrite({{}, source, ValueType::Number}); next != source)
            draft.whole().inferred[i].expression = next;
    }
    return draft.value();
}

Element rewritten(const Element &element, const PropertyRewrite &rewrite)
{
    Element made = element;
    (void)alterProperties(made, [&](QMap<PropertyId, Property> &properties, bool) -> Result<void> {
        for (auto it = properties.begin(); it != properties.end(); ++it)
            it.value() = rewritten(specOf(it.key()), it.value(), rewrite);
        return {};
    });
    return made;
}

Template rewritten(const Template &value, const PropertyRewrite &rewrite)
{
    Draft draft(value);
    for (qsizetype scene = inSoundtrack; scene < value.scenes.size(); ++scene)
        for (qsizetype i = 0; i < draft.tracksAt(scene).size(); ++i)
            for (qsizetype j = 0; j < draft.at(TrackPlace{scene, i}).elements.size(); ++j) {
                const ElementPlace place{{scene, i}, j};
                draft.put(place, rewritten(draft.at(place), rewrite));
            }
    return draft.value();
}

bool holds(const Property &property, const Value &value)
{
    bool found = false;
    eachPart(property, [&](const auto &part) {
        if constexpr (std::is_same_v<std::remove_cvref_t<decltype(part)>, Binding>)
            found = found || part.fallback == value;
        else
            found = found || part == value;
    });
    return found;
}

} // namespace reelwright
