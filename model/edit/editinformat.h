// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <model/base/result.h>
#include <model/template/template.h>

#include <functional>

namespace reelwright {

// How a template is edited in one of its formats, by any edit of this folder: what it does to
// properties concerns that format alone, all else (times, structure, names, fields) all of them.

// The template as it is in the format, as inFormat(); but each element that has properties says in
// overrides what all of them are in every other format. The base format: the template itself.
Template viewIn(const Template &value, const FormatId &format);
// What an element of a view has in another format.
Property propertyOf(const Element &viewed, PropertyId property, const FormatId &format);
// `edited` came of `view`, which is viewIn(value), by edits: the same with the formats' order of
// `value`. Elements that were not edited stay as they are in `value`, and shared.
Template carriedBack(const Template &value, const Template &view, const Template &edited);

using TemplateEdit = std::function<Result<Template>(const Template &)>;
Result<Template> editInFormat(const Template &value, const FormatId &format,
                              const TemplateEdit &edit);

// As in the base format again.
Result<Template> clearOverride(const Template &value, const QList<ElementId> &elements,
                               PropertyId property, const FormatId &format);

} // namespace reelwright
