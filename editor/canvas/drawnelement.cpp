// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <editor/canvas/drawnelement.h>

#include <editor/canvas/outline.h>
#include <editor/session/places.h>
#include <editor/session/session.h>

namespace reelwright {

namespace {

std::optional<Curve> curveOf(const Property &property)
{
    if (const auto *value = std::get_if<Value>(&property))
        return Curve(*value);
    const auto *keyframes = std::get_if<QList<Keyframe>>(&property);
    if (!keyframes)
        return std::nullopt;
    QList<CurvePoint> points;
    for (const Keyframe &keyframe : *keyframes) {
        const auto *value = std::get_if<Value>(&keyframe.value);
        if (!value)
            return std::nullopt;
        points.append({keyframe.time, *value, keyframe.easing});
    }
    return Curve(points);
}

// What is static is taken from the template: the program comes a moment later, and an edit that
// follows another at once must not go out from what was there before it.
Layer asWritten(Layer layer, const Template &value)
{
    const Element *element = findElement(value, layer.element).element;
    if (!element)
        return layer;
    for (const PropertySpec &spec : properties()) {
        if (!spec.appliesTo(layer.kind))
            continue;
        if (const auto curve = curveOf(element->properties.value(spec.id, spec.initial)))
            layer.curves.insert(spec.id, *curve);
    }
    return layer;
}

} // namespace

double DrawnElement::number(PropertyId property) const
{
    return numbers.value(property, std::get<double>(specOf(property).initial));
}

DrawnElement drawnElement(const Program &program, const Layer &layer, Flicks time, FontPool &fonts)
{
    DrawnElement drawn;
    drawn.id = layer.element;
    drawn.kind = layer.kind;
    drawn.time = time - layer.origin;
    for (const PropertySpec &spec : properties())
        if (spec.type == ValueType::Number && spec.appliesTo(layer.kind))
            drawn.numbers.insert(spec.id, layer.number(spec.id, time));
    drawn.outline = outlineOf(program, layer, time, fonts);
    return drawn;
}

QList<DrawnElement> drawnElements(const Session &session)
{
    QList<DrawnElement> drawn;
    const ProgramPointer program = session.program();
    const Flicks time = session.player().position();
    const int index = program ? sceneAt(*program, time) : -1;
    if (index < 0)
        return drawn;
    for (const Layer &layer : program->scenes[index].layers) {
        if (!layer.range.contains(time))
            continue;
        const DrawnElement element =
            drawnElement(*program, asWritten(layer, session.value()), time, session.fonts());
        if (!element.outline.isEmpty())
            drawn.append(element);
    }
    return drawn;
}

QList<DrawnElement> drawnSelection(const Session &session)
{
    QList<DrawnElement> drawn = drawnElements(session);
    drawn.removeIf([&](const DrawnElement &element) { return !session.isSelected(element.id); });
    return drawn;
}

QRectF boundsOf(const QList<DrawnElement> &elements)
{
    QRectF bounds;
    for (const DrawnElement &element : elements)
        bounds = bounds.united(element.bounds());
    return bounds;
}

QSize frameSizeOf(const Session &session)
{
    if (const ProgramPointer program = session.program())
        return {program->width, program->height};
    if (session.hasTemplate() && !session.value().formats.isEmpty())
        return {session.value().formats.first().width, session.value().formats.first().height};
    return {1920, 1080};
}

} // namespace reelwright
