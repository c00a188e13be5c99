// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <editor/inspector/inspectoredits.h>

#include <editor/element/fieldbinding.h>
#include <editor/element/keyframevalue.h>
#include <editor/element/propertyvalue.h>
#include <editor/expression/completion.h>
#include <editor/session/places.h>
#include <editor/session/words.h>
#include <model/edit/alterproperty.h>
#include <model/edit/brandedits.h>
#include <model/edit/editinformat.h>
#include <model/edit/keyframeedits.h>
#include <model/edit/lockedits.h>
#include <model/edit/propertyedits.h>

namespace reelwright {

QList<ElementId> InspectorEdits::elements(PropertyId property) const
{
    QList<ElementId> having;
    for (const ElementId &id : m_session.selection())
        if (const Element *element = findElement(m_session.value(), id).element;
            element && specOf(property).appliesTo(element->kind))
            having += id;
    return having;
}

Flicks InspectorEdits::timeIn(const ElementId &id) const
{
    const ProgramPointer program = m_session.program();
    const Layer *layer = program ? findLayer(*program, id) : nullptr;
    if (!layer)
        return Flicks(0);
    return std::clamp(m_session.player().position(), layer->range.start, layer->range.end()) -
           layer->origin;
}

Result<Template> InspectorEdits::each(PropertyId property, const Edit &edit) const
{
    Result<Template> next = m_session.kept();
    for (const ElementId &id : elements(property))
        next = next.and_then([&](const Template &so) { return edit(so, id, timeIn(id)); });
    return next;
}

Result<Template> InspectorEdits::withValue(PropertyId property, const Value &value) const
{
    return each(property, [&](const Template &so, const ElementId &id, Flicks time) {
        return putValue(so, id, property, value, time);
    });
}

Result<Template> InspectorEdits::withBinding(PropertyId property, const QString &source) const
{
    return each(property, [&](const Template &so, const ElementId &id, Flicks time) {
        return bindValue(so, id, property, source, time);
    });
}

void InspectorEdits::setLocked(PropertyId property, bool locked)
{
    const QString name = locked ? tr("Lock %1") : tr("Unlock %1");
    (void)m_session.edit(name.arg(Words::label(specOf(property))),
                         setPropertyLocked(m_session.kept(), elements(property), property, locked));
}

Result<void> InspectorEdits::tryOut(PropertyId property, const Value &value)
{
    return m_session.preview(withValue(property, value));
}

Result<void> InspectorEdits::tryEach(PropertyId property, const Making &making)
{
    const auto edit = [&](const Template &so, const ElementId &id, Flicks time) {
        return making(valueOf(id, property, time)).and_then([&](const Value &value) {
            return putValue(so, id, property, value, time);
        });
    };
    return m_session.preview(each(property, edit));
}

Value InspectorEdits::valueOf(const ElementId &id, PropertyId property, Flicks time) const
{
    const Element &element = *findElement(m_session.kept(), id).element;
    const Property now = element.properties.value(property, specOf(property).initial);
    if (const auto *keyframes = std::get_if<QList<Keyframe>>(&now)) {
        const Keyframe there = keyframeAt(*keyframes, time);
        if (const auto *value = std::get_if<Value>(&there.value))
            return *value;
    }
    return staticValue(element, property);
}

Result<void> InspectorEdits::keepTried(PropertyId property)
{
    return m_session.keepPreview(tr("Set %1").arg(Words::label(specOf(property))));
}

Result<void> InspectorEdits::put(PropertyId property, const Value &value)
{
    return m_session.edit(tr("Set %1").arg(Words::label(specOf(property))),
                          withValue(property, value));
}

Result<void> InspectorEdits::bind(PropertyId property, const QString &source)
{
    return m_session.edit(tr("Make %1 Variable").arg(Words::label(specOf(property))),
                          withBinding(property, source));
}

void InspectorEdits::bindField(PropertyId property, const QString &field)
{
    (void)m_session.edit(FieldBinding::title(field),
                         FieldBinding::bind(m_session.kept(), elements(property), property, field));
}

Result<void> InspectorEdits::write(PropertyId property, const QString &text)
{
    if (text.contains(QLatin1String("{{")))
        return bind(property, text);
    return m_session.edit(tr("Set %1").arg(Words::label(specOf(property))),
                          setValue(m_session.kept(), elements(property), property, Value(text)));
}

Result<void> InspectorEdits::tryWritten(PropertyId property, const QString &source)
{
    const bool text = specOf(property).type == ValueType::Text;
    if (text && !source.contains(QLatin1String("{{")))
        return m_session.preview(
            setValue(m_session.kept(), elements(property), property, Value(source)));
    if (const QString fault = expressionFault(m_session.value(), source, text); !fault.isEmpty())
        return fail(fault);
    return m_session.preview(withBinding(property, source));
}

void InspectorEdits::setFallback(PropertyId property, const std::optional<Value> &fallback)
{
    (void)m_session.edit(tr("Set Fallback of %1").arg(Words::label(specOf(property))),
                         each(property, [&](const Template &so, const ElementId &id, Flicks time) {
                             return setFallbackOf(so, id, property, fallback, time);
                         }));
}

void InspectorEdits::makeStatic(PropertyId property)
{
    (void)m_session.edit(tr("Make %1 Static").arg(Words::label(specOf(property))),
                         each(property, [&](const Template &so, const ElementId &id, Flicks time) {
                             return unbindValue(so, id, property, time);
                         }));
}

void InspectorEdits::toggleKeyframe(PropertyId property)
{
    (void)m_session.edit(tr("Keyframe of %1").arg(Words::label(specOf(property))),
                         each(property, [&](const Template &so, const ElementId &id, Flicks time) {
                             return reelwright::toggleKeyframe(so, id, property, time);
                         }));
}

void InspectorEdits::setEasing(PropertyId property, const Easing &easing)
{
    QList<KeyframeRef> refs;
    for (const ElementId &id : elements(property)) {
        const Property now =
            findElement(m_session.kept(), id).element->properties.value(property, Value(0.0));
        if (const auto *keyframes = std::get_if<QList<Keyframe>>(&now))
            for (const Keyframe &keyframe : *keyframes)
                if (keyframe.time == timeIn(id))
                    refs.append({id, property, keyframe.time});
    }
    (void)m_session.edit(tr("Set Easing of %1").arg(Words::label(specOf(property))),
                         reelwright::setEasing(m_session.kept(), refs, easing));
}

void InspectorEdits::makeAsInBase(PropertyId property)
{
    const FormatId base = m_session.formats().first().id;
    (void)m_session.edit(tr("Set %1 as in the Base Format").arg(Words::label(specOf(property))),
                         alterProperty(m_session.kept(), elements(property), property,
                                       [&](const Element &element, const Property &) {
                                           return Result<Property>(
                                               propertyOf(element, property, base));
                                       }));
}

void InspectorEdits::setStyle(const QString &style)
{
    (void)m_session.edit(tr("Set in Style %1").arg(style),
                         setInStyle(m_session.kept(), elements(PropertyId::Typeface), style));
}

void InspectorEdits::reset(PropertyId property)
{
    (void)m_session.edit(tr("Reset %1").arg(Words::label(specOf(property))),
                         resetProperty(m_session.kept(), elements(property), property));
}

} // namespace reelwright
