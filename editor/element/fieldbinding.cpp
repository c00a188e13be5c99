// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <editor/element/fieldbinding.h>

#include <editor/canvas/insertion.h>
#include <editor/session/places.h>
#include <editor/session/words.h>
#include <model/edit/propertyedits.h>

namespace reelwright {

namespace {

// Whether values of the field's type can be the property's.
bool fits(ValueType type, FieldType field)
{
    switch (type) {
    case ValueType::Number:
        return field == FieldType::Integer || field == FieldType::Decimal ||
               field == FieldType::Money || field == FieldType::Boolean;
    case ValueType::Color:
        return field == FieldType::Color;
    case ValueType::Media:
        return field == FieldType::Image || field == FieldType::Text;
    case ValueType::Choice:
    case ValueType::Typeface:
        return field == FieldType::Text;
    case ValueType::Text:
        return true;
    case ValueType::Scene:
        break;
    }
    return false;
}

QString wanted(ValueType type)
{
    switch (type) {
    case ValueType::Number:
        return FieldBinding::tr("it takes a field of numbers");
    case ValueType::Color:
        return FieldBinding::tr("it takes a field of colours");
    case ValueType::Media:
        return FieldBinding::tr("it takes a field of images, or of texts that name media");
    default:
        return FieldBinding::tr("it takes a field of texts");
    }
}

std::optional<PropertyId> mainOf(ElementKind kind)
{
    switch (kind) {
    case ElementKind::Text:
        return PropertyId::Text;
    case ElementKind::Image:
    case ElementKind::Video:
    case ElementKind::Audio:
        return PropertyId::Source;
    case ElementKind::Rectangle:
    case ElementKind::Ellipse:
        return PropertyId::Color;
    case ElementKind::Scene:
        break;
    }
    return std::nullopt;
}

} // namespace

QString sourceFor(PropertyId property, const QString &field)
{
    return specOf(property).type == ValueType::Text ? QStringLiteral("{{ %1 }}").arg(field) : field;
}

Result<Template> FieldBinding::bind(const Template &value, const QList<ElementId> &elements,
                                    PropertyId property, const QString &name)
{
    const Field *field = value.field(name);
    const PropertySpec &spec = specOf(property);
    if (!field && !value.inferredField(name))
        return fail(tr("the template has no field “%1”").arg(name));
    if (field && !fits(spec.type, field->type)) // what an inferred one comes to is told by viewers
        return fail(tr("%1 can't come from the field “%2”").arg(Words::label(spec), name), {},
                    wanted(spec.type));
    return bindProperty(value, elements, property, sourceFor(property, name));
}

Result<Template> FieldBinding::bindMain(const Template &value, const ElementId &id,
                                        const QString &field)
{
    const Element *element = findElement(value, id).element;
    if (!element)
        return fail(QStringLiteral("there is no element '%1'").arg(id.value));
    const std::optional<PropertyId> property = mainOf(element->kind);
    if (!property)
        return fail(tr("a nested scene shows no field"), {},
                    tr("drop it on a property in the inspector"));
    return bind(value, {id}, *property, field);
}

Result<FieldBinding::Made> FieldBinding::insertText(const Template &value, const SceneId &scene,
                                                    const QString &field, QPointF at, QSize frame)
{
    QRectF place = Insertion::middle(ElementKind::Text, frame);
    place.moveCenter(at);
    const Result<Insertion::Made> made = Insertion::add(value, scene, ElementKind::Text, place);
    if (!made)
        return fail(made.error());
    return bind(made->value, {made->element}, PropertyId::Text, field)
        .map([&](const Template &next) {
            return Made{next, made->element};
        });
}

QString FieldBinding::title(const QString &field)
{
    return tr("Bind to %1").arg(field);
}

} // namespace reelwright
