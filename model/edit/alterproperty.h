// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <model/template/template.h>

#include <functional>

namespace reelwright {

// Puts a property of each element through `change`, which gets what it is now, or its initial
// value; the outcome may be that again. `change` refuses by an error without `where`.
using PropertyChange = std::function<Result<Property>(const Element &, const Property &)>;
Result<Template> alterProperty(const Template &value, const QList<ElementId> &elements,
                               PropertyId property, const PropertyChange &change);

} // namespace reelwright
