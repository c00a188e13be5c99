// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <model/base/result.h>
#include <model/template/template.h>

namespace reelwright {

// What a hand on a control makes of a property: one that is static is set, one with keyframes gets
// one at `time` (from the element's start), one that is bound to the viewer's data is refused by
// name.
Result<Template> putValue(const Template &value, const ElementId &element, PropertyId property,
                          const Value &next, Flicks time);

// A keyframe at `time` with what is there then; where there is one already, it goes.
Result<Template> toggleKeyframe(const Template &value, const ElementId &element,
                                PropertyId property, Flicks time);

// What depends on the viewer: the property as a whole or, of one with keyframes, the keyframe at
// `time`, which must be there. Else as propertyedits.h has it.
Result<Template> bindValue(const Template &value, const ElementId &element, PropertyId property,
                           const QString &source, Flicks time);
Result<Template> unbindValue(const Template &value, const ElementId &element, PropertyId property,
                             Flicks time);
Result<Template> setFallbackOf(const Template &value, const ElementId &element, PropertyId property,
                               const std::optional<Value> &fallback, Flicks time);

} // namespace reelwright
