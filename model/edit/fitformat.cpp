// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <model/edit/fitformat.h>

#include <model/edit/draft.h>
#include <model/edit/formatedits.h>
#include <model/template/informat.h>

#include <algorithm>
#include <array>
#include <cmath>

namespace reelwright {

namespace {

constexpr double nearEdge = 1; // pixel
constexpr double stepsPerPixel = 100;

// From a number of the one format to that of the other.
struct Way {
    double factor = 1;
    double shift = 0;

    double operator()(double number) const
    {
        return std::round((number * factor + shift) * stepsPerPixel) / stepsPerPixel;
    }
    QString operator()(const QString &expression) const
    {
        QString made = QStringLiteral("(%1) * %2").arg(expression, QString::number(factor, 'g', 9));
        if (shift != 0)
            made += QStringLiteral(" %1 %2")
                        .arg(shift < 0 ? u'-' : u'+')
                        .arg(QString::number(std::abs(shift), 'g', 9));
        return made;
    }
};

Value gone(const Way &way, const PropertySpec &spec, const Value &value)
{
    const double *number = std::get_if<double>(&value);
    return number ? Value(std::clamp(way(*number), spec.minimum, spec.maximum)) : value;
}

Binding gone(const Way &way, const PropertySpec &spec, const Binding &binding)
{
    Binding made = binding;
    made.source = way(binding.source);
    if (made.fallback)
        made.fallback = gone(way, spec, *made.fallback);
    return made;
}

Property gone(const Way &way, const PropertySpec &spec, const Property &property)
{
    if (const auto *value = std::get_if<Value>(&property))
        return gone(way, spec, *value);
    if (const auto *binding = std::get_if<Binding>(&property))
        return gone(way, spec, *binding);
    QList<Keyframe> keyframes = std::get<QList<Keyframe>>(property);
    for (Keyframe &keyframe : keyframes)
        keyframe.value =
            std::visit([&](const auto &value) { return ValueOrBinding(gone(way, spec, value)); },
                       keyframe.value);
    return keyframes;
}

struct Axis {
    PropertyId place;
    PropertyId size;
    PropertyId anchor;
    double from; // pixels of the picture
    double to;
};

std::optional<double> still(const Element &element, PropertyId id)
{
    const Property property = element.properties.value(id, specOf(id).initial);
    const auto *value = std::get_if<Value>(&property);
    const double *number = value ? std::get_if<double>(value) : nullptr;
    return number ? std::optional(*number) : std::nullopt;
}

// In what it is scaled at its smallest; none: that depends on the viewer.
std::optional<double> leastScale(const Element &element)
{
    const PropertyId id = PropertyId::Scale;
    const Property property = element.properties.value(id, specOf(id).initial);
    const auto *keyframes = std::get_if<QList<Keyframe>>(&property);
    if (!keyframes)
        return still(element, id);
    std::optional<double> least;
    for (const Keyframe &keyframe : *keyframes) {
        const auto *value = std::get_if<Value>(&keyframe.value);
        if (!value)
            return std::nullopt;
        least = std::min(least.value_or(std::get<double>(*value)), std::get<double>(*value));
    }
    return least;
}

bool goesFromEdgeToEdge(const Element &element, const Axis &axis)
{
    if (!specOf(axis.size).appliesTo(element.kind) || still(element, PropertyId::Rotation) != 0.0 ||
        leastScale(element).value_or(0) < 1)
        return false;
    const auto place = still(element, axis.place);
    const auto size = still(element, axis.size);
    const auto anchor = still(element, axis.anchor);
    if (!place || !size || !anchor)
        return false;
    const double begin = *place - *anchor * *size;
    return begin <= nearEdge && begin + *size >= axis.from - nearEdge;
}

class Fit {
public:
    Fit(const Format &from, const Format &to)
        : m_axes{Axis{PropertyId::X, PropertyId::Width, PropertyId::AnchorX, double(from.width),
                      double(to.width)},
                 Axis{PropertyId::Y, PropertyId::Height, PropertyId::AnchorY, double(from.height),
                      double(to.height)}},
          m_factor(std::min(m_axes[0].to / m_axes[0].from, m_axes[1].to / m_axes[1].from))
    {
    }

    Properties operator()(const Element &element) const
    {
        Properties made;
        for (const Axis &axis : m_axes) {
            const bool whole = goesFromEdgeToEdge(element, axis);
            const double factor = whole ? axis.to / axis.from : m_factor;
            add(made, element, axis.place, {factor, (axis.to - axis.from * factor) / 2});
            add(made, element, axis.size, {factor, 0});
        }
        add(made, element, PropertyId::FontSize, {m_factor, 0});
        return made;
    }

private:
    static void add(Properties &made, const Element &element, PropertyId id, const Way &way)
    {
        const PropertySpec &spec = specOf(id);
        if (!spec.appliesTo(element.kind) || (way.factor == 1 && way.shift == 0))
            return;
        const Property before = element.properties.value(id, spec.initial);
        if (const Property after = gone(way, spec, before); after != before)
            made.insert(id, after);
    }

    std::array<Axis, 2> m_axes;
    double m_factor;
};

} // namespace

Result<Template> addFittedFormat(const Template &value, const Format &format)
{
    const Result<Template> added = addFormat(value, format);
    if (!added)
        return added;
    const Format &made = added->formats.constLast();
    const Fit fit(added->formats.constFirst(), made);
    Draft draft(value);
    draft.whole() = *added;
    alterElements(draft.whole(), [&](const Element &element) -> std::optional<Element> {
        const Properties otherwise = fit(element);
        if (otherwise.isEmpty())
            return std::nullopt;
        Element next = element;
        next.overrides.insert(made.id, otherwise);
        return next;
    });
    return draft.finish();
}

} // namespace reelwright
