// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <model/template/template.h>

namespace reelwright {

// A property of several elements at once. Refused where one of them has no such property, or the
// value is of the wrong type, range or choice, or names what isn't there.

// Static: whatever the property was before.
Result<Template> setValue(const Template &value, const QList<ElementId> &elements,
                          PropertyId property, const Value &next);
// To its initial value.
Result<Template> resetProperty(const Template &value, const QList<ElementId> &elements,
                               PropertyId property);

// Variable: a text with {{ }} tokens for a text, else an expression. The fallback that a binding
// had stays.
Result<Template> bindProperty(const Template &value, const QList<ElementId> &elements,
                              PropertyId property, const QString &source);
// Static again, with the fallback or else the initial value. Those that aren't bound stay.
Result<Template> unbindProperty(const Template &value, const QList<ElementId> &elements,
                                PropertyId property);
// None: a viewer without a value is then refused by name. The property must be bound.
Result<Template> setFallback(const Template &value, const QList<ElementId> &elements,
                             PropertyId property, const std::optional<Value> &fallback);

} // namespace reelwright
