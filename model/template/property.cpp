// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <model/template/property.h>
#include <model/template/templatemembers.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <vector>

namespace reelwright {

namespace {

using Kind = ElementKind;
constexpr std::array drawn{Kind::Text,      Kind::Image, Kind::Video,
                           Kind::Rectangle, Kind::Scene, Kind::Ellipse};
constexpr std::array boxed{Kind::Image, Kind::Video, Kind::Rectangle, Kind::Scene, Kind::Ellipse};
constexpr std::array text{Kind::Text};
constexpr std::array coloured{Kind::Text, Kind::Rectangle, Kind::Ellipse};
constexpr std::array fitted{Kind::Image, Kind::Video, Kind::Scene};
constexpr std::array sourced{Kind::Image, Kind::Video, Kind::Audio};
constexpr std::array timed{Kind::Video, Kind::Audio};
constexpr std::array nesting{Kind::Scene};

constexpr double far = 100'000;

PropertySpec number(PropertyId id, const char *name, const char *label, Unit unit, double minimum,
                    double maximum, double initial, std::span<const Kind> kinds)
{
    return {id,      name,    label, ValueType::Number,      unit,  minimum,
            maximum, initial, true,  unit != Unit::Decibels, kinds, {}};
}

PropertySpec fixedNumber(PropertyId id, const char *name, const char *label, double maximum,
                         bool visual)
{
    return {id,     name,  label, ValueType::Number, Unit::Seconds, 0, maximum, 0.0, false,
            visual, timed, {}};
}

PropertySpec plain(PropertyId id, const char *name, const char *label, ValueType type,
                   Value initial, std::span<const Kind> kinds, QStringList choices = {})
{
    const bool animatable = type == ValueType::Color;
    return {id,         name, label, type,
            Unit::None, 0,    0,     std::move(initial),
            animatable, true, kinds, std::move(choices)};
}

// In the order of PropertyId.
std::vector<PropertySpec> makeProperties()
{
    using P = PropertyId;
    using T = ValueType;
    const auto words = [](const char *list) {
        return QString::fromLatin1(list).split(QLatin1Char(' '));
    };
    return {
        number(P::X, "x", "X", Unit::Pixels, -far, far, 0, drawn),
        number(P::Y, "y", "Y", Unit::Pixels, -far, far, 0, drawn),
        number(P::AnchorX, "anchorX", "Anchor X", Unit::Share, -10, 10, 0.5, boxed),
        number(P::AnchorY, "anchorY", "Anchor Y", Unit::Share, -10, 10, 0.5, boxed),
        number(P::Width, "width", "Width", Unit::Pixels, 0, far, 100, boxed),
        number(P::Height, "height", "Height", Unit::Pixels, 0, far, 100, boxed),
        number(P::Scale, "scale", "Scale", Unit::Share, 0, 1000, 1, drawn),
        number(P::Rotation, "rotation", "Rotation", Unit::Degrees, -far, far, 0, drawn),
        number(P::Opacity, "opacity", "Opacity", Unit::Share, 0, 1, 1, drawn),
        plain(P::Text, "text", "Text", T::Text, QString(), text),
        plain(P::Typeface, "typeface", "Typeface", T::Typeface, QString(), text),
        number(P::FontSize, "fontSize", "Size", Unit::Pixels, 1, 4000, 64, text),
        plain(P::Align, "align", "Align", T::Choice, QStringLiteral("left"), text,
              words("left center right")),
        plain(P::Color, "color", "Colour", T::Color, Color{255, 255, 255, 255}, coloured),
        plain(P::Source, "source", "Source", T::Media, QString(), sourced),
        plain(P::Fit, "fit", "Fit", T::Choice, QStringLiteral("cover"), fitted,
              words("contain cover fill crop")),
        number(P::FocusX, "focusX", "Focus X", Unit::Share, 0, 1, 0.5, fitted),
        number(P::FocusY, "focusY", "Focus Y", Unit::Share, 0, 1, 0.5, fitted),
        fixedNumber(P::MediaStart, "mediaStart", "Media start", 1e6, true),
        number(P::Gain, "gain", "Gain", Unit::Decibels, -96, 24, 0, timed),
        fixedNumber(P::FadeIn, "fadeIn", "Fade in", 600, false),
        fixedNumber(P::FadeOut, "fadeOut", "Fade out", 600, false),
        plain(P::NestedScene, "scene", "Scene", T::Scene, QString(), nesting),
    };
}

const std::vector<PropertySpec> &table()
{
    static const std::vector<PropertySpec> specs = makeProperties();
    return specs;
}

double bezier(double a, double b, double s)
{
    return 3 * a * s * (1 - s) * (1 - s) + 3 * b * s * s * (1 - s) + s * s * s;
}

} // namespace

double Easing::at(double progress) const
{
    if (hold)
        return progress < 1 ? 0 : 1;
    if (progress <= 0 || progress >= 1 || (x1 == y1 && x2 == y2))
        return std::clamp(progress, 0.0, 1.0);
    double low = 0;
    double high = 1;
    for (int step = 0; step < 52; ++step) { // x rises with s, so halving finds it to the last bit
        const double middle = (low + high) / 2;
        (bezier(x1, x2, middle) < progress ? low : high) = middle;
    }
    return bezier(y1, y2, (low + high) / 2);
}

bool PropertySpec::appliesTo(ElementKind kind) const
{
    return std::find(kinds.begin(), kinds.end(), kind) != kinds.end();
}

std::span<const PropertySpec> properties()
{
    return table();
}

const PropertySpec &specOf(PropertyId id)
{
    return table()[size_t(id)];
}

std::span<const char *const> namesOf(Type<PropertyId>)
{
    static const std::vector<const char *> names = [] {
        std::vector<const char *> all;
        for (const PropertySpec &spec : table())
            all.push_back(spec.name);
        return all;
    }();
    return names;
}

const PropertySpec *findProperty(ElementKind kind, const QString &name)
{
    for (const PropertySpec &spec : table())
        if (name == QLatin1String(spec.name) && spec.appliesTo(kind))
            return &spec;
    return nullptr;
}

bool accepts(const PropertySpec &spec, const Value &value)
{
    switch (spec.type) {
    case ValueType::Number: {
        const double *number = std::get_if<double>(&value);
        return number && std::isfinite(*number) && *number >= spec.minimum &&
               *number <= spec.maximum;
    }
    case ValueType::Color:
        return std::holds_alternative<Color>(value);
    case ValueType::Choice:
        return std::holds_alternative<QString>(value) &&
               spec.choices.contains(std::get<QString>(value));
    default:
        return std::holds_alternative<QString>(value);
    }
}

const char *nameOf(ElementKind kind)
{
    return elementKindNames[size_t(kind)];
}

std::optional<ElementKind> elementKindNamed(const QString &name)
{
    for (size_t i = 0; i < elementKindNames.size(); ++i)
        if (name == QLatin1String(elementKindNames[i]))
            return ElementKind(i);
    return std::nullopt;
}

} // namespace reelwright
