// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <model/template/template.h>

#include <functional>

namespace reelwright {

using Properties = QMap<PropertyId, Property>;

// An element's properties in a format; in one without overrides its own.
Properties propertiesIn(const Element &element, const FormatId &format);
// What `own` has otherwise than `other`; what only `other` has is initial.
Properties differing(const Properties &own, const Properties &other);

// The template as it is in a format: that one is first in `formats`, its overrides are properties,
// and there are no others. An empty or unknown id means the base format. Tracks without overrides
// stay shared. Whatever compiles, resolves and draws is given this.
Template inFormat(const Template &value, const FormatId &format);

// With another base format, which is first then; in every format all is as it was.
Template withBase(const Template &value, const FormatId &format);
// The same for one element of a template with these formats, of which the first is the base format.
Element withBase(const Element &element, const QList<Format> &formats, const FormatId &base);

// Puts each element through `change`; of tracks for which it gives none, nothing is detached.
using ElementChange = std::function<std::optional<Element>(const Element &)>;
void alterElements(Template &value, const ElementChange &change);

} // namespace reelwright
