// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

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

void eachElement(const Template &value, const std::function<void(const Element &)> &visit);
// Bindings, those of keyframes too, and the rules of the storyboard.
void eachSource(const Template &value, const std::function<void(const Source &)> &visit);

// `rewrite` gives each source's new text. What keeps its text stays shared.
Template withSources(const Template &value, const std::function<QString(const Source &)> &rewrite);

// The element with every value and binding of its properties put through the functions.
struct PropertyRewrite {
    std::function<Value(const PropertySpec &, const Value &)> value;
    std::function<QString(const PropertySpec &, const QString &)> source;
};
Element rewritten(const Element &element, const PropertyRewrite &rewrite);

// Whether the property has this value, at one of its keyframes or as a fallback too.
bool holds(const Property &property, const Value &value);

} // namespace reelwright
