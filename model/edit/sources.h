// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <model/base/result.h>
#include <model/template/template.h>

#include <functional>

namespace reelwright {

// Everything in a template that depends on the viewer.

struct Source {
    QString where; // "element Title (title)", "slot Offer"
    QString text;
    ValueType type = ValueType::Number; // of the property that it is for; a rule is a Number

    // A text with {{ }} tokens; else one expression.
    bool hasTokens() const { return type == ValueType::Text; }
};

// What the element has, and has otherwise in a format: its properties, and each override's.
QList<QMap<PropertyId, Property>> propertiesOf(const Element &element);
// Puts each of these through `change`, which knows the base format's by `base`.
using PropertiesChange = std::function<Result<void>(QMap<PropertyId, Property> &, bool base)>;
Result<void> alterProperties(Element &element, const PropertiesChange &change);

void eachElement(const Template &value, const std::function<void(const Element &)> &visit);
// Bindings, those of keyframes too, the rules of the storyboard and the inferred fields.
void eachSource(const Template &value, const std::function<void(const Source &)> &visit);

// `rewrite` gives each source's new text. What keeps its text stays shared.
Template withSources(const Template &value, const std::function<QString(const Source &)> &rewrite);

// The element with every value and binding of its properties, overrides too, put through the
// functions.
struct PropertyRewrite {
    std::function<Value(const PropertySpec &, const Value &)> value;
    std::function<QString(const PropertySpec &, const QString &)> source;
};
Element rewritten(const Element &element, const PropertyRewrite &rewrite);

// The template with every element put through the functions. What keeps its values stays shared.
Template rewritten(const Template &value, const PropertyRewrite &rewrite);

// Whether the property has this value, at one of its keyframes or as a fallback too.
bool holds(const Property &property, const Value &value);

} // namespace reelwright
