// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <model/base/time.h>
#include <model/template/value.h>

#include <QList>
#include <QStringList>
#include <optional>
#include <span>
#include <variant>

namespace reelwright {

// How a value moves from one keyframe to the next: a cubic Bézier from (0,0) to (1,1) over time
// and value, as in CSS (https://www.w3.org/TR/css-easing-1/), or no movement at all.
struct Easing {
    double x1 = 0; // x1 and x2 in 0..1
    double y1 = 0;
    double x2 = 1;
    double y2 = 1;
    bool hold = false;

    double at(double progress) const; // progress in 0..1

    static Easing linear() { return {}; }
    friend bool operator==(const Easing &, const Easing &) = default;
};

// A property's dependence on the viewer. For a text it is the text with {{ expression }} tokens in
// it, for every other type one expression.
struct Binding {
    QString source;
    std::optional<Value> fallback; // taken when the expression has no value for a viewer

    friend bool operator==(const Binding &, const Binding &) = default;
};

using ValueOrBinding = std::variant<Value, Binding>;

struct Keyframe {
    Flicks time{0}; // from the element's start
    ValueOrBinding value;
    Easing easing; // towards the next keyframe

    friend bool operator==(const Keyframe &, const Keyframe &) = default;
};

// Static, variable, or keyframed (times ascending, at least one; each value static or variable).
using Property = std::variant<Value, Binding, QList<Keyframe>>;

enum class ElementKind { Text, Image, Video, Rectangle, Audio, Scene, Ellipse };

enum class PropertyId {
    X,
    Y,
    AnchorX,
    AnchorY,
    Width,
    Height,
    Scale,
    Rotation,
    Opacity,
    Text,
    Typeface,
    FontSize,
    Align,
    Color,
    Source,
    Fit,
    FocusX,
    FocusY,
    MediaStart,
    Gain,
    FadeIn,
    FadeOut,
    NestedScene,
};

enum class Unit { None, Pixels, Degrees, Share, Seconds, Decibels };

// One row of the list that every loop over properties runs on: file format, inspector, bindings,
// keyframes, reports. A new property is a new row.
struct PropertySpec {
    PropertyId id;
    const char *name;  // in files
    const char *label; // for people, translated by the studio
    ValueType type;
    Unit unit;
    double minimum; // numbers only
    double maximum;
    Value initial;
    bool animatable;
    bool visual; // changes pictures; else it changes sound
    std::span<const ElementKind> kinds;
    QStringList choices; // of a Choice

    bool appliesTo(ElementKind kind) const;
    // Whether it may depend on the viewer. Which scene is nested may not: it could be its own.
    bool isBindable() const { return type != ValueType::Scene; }
};

std::span<const PropertySpec> properties();
const PropertySpec &specOf(PropertyId id);
const PropertySpec *findProperty(ElementKind kind, const QString &name);

// Whether `value` is of the right type, range and choice.
bool accepts(const PropertySpec &spec, const Value &value);

const char *nameOf(ElementKind kind);
std::optional<ElementKind> elementKindNamed(const QString &name);

} // namespace reelwright
