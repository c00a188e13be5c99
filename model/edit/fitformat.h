// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <model/template/template.h>

namespace reelwright {

// Adds a format in which the picture of the first one is seen whole: as large as there is room, in
// the middle, its elements placed, sized and set accordingly. What goes from edge to edge across or
// down goes from edge to edge there too. Numbers that depend on the viewer are reckoned in their
// expressions.
//
//   ┌────────────────┐        ┌──────┐
//   │▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒│        │▒▒▒▒▒▒│
//   │▒▒▒ Hello ▒▒▒▒▒▒│   →    │▒Hello│
//   │▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒│        │▒▒▒▒▒▒│
//   └────────────────┘        └──────┘
//
// Without an id it gets one of its name.
Result<Template> addFittedFormat(const Template &value, const Format &format);

} // namespace reelwright
