// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <model/base/result.h>
#include <model/template/property.h>

namespace reelwright {

// A property's value as one types it: without its unit, shares in percent, colours as #RRGGBB or
// #RRGGBBAA.
QString valueText(const PropertySpec &spec, const Value &value);

// What was typed, for a property that is `now`. Numbers calculate: "960/2", "+20" and "*1.5" of
// what is there ("-20" is that number; "-=20" takes it away), with * and / before + and -. A unit
// behind them may stay. Refused if it is no value of the property.
Result<Value> valueFromText(const PropertySpec &spec, const QString &text, const Value &now);

} // namespace reelwright
