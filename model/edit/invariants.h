// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <model/template/template.h>

namespace reelwright {

// What the edits of this folder keep to, beside checkTemplate():
//
// 1. An element starts inside its scene, at 0 or later, and lasts longer than 0. It may reach over
//    the scene's end, and is then cut there. In the soundtrack it starts at 0 or later.
// 2. No two elements of a track are there at the same time. The text form allows it, so a template
//    that was written elsewhere may have such pairs: edits leave them alone and make no new ones.
// 3. Keyframes lie within their element, both ends included, in order of time. Those of a template
//    that was written elsewhere may not: trimming and splitting cut them off, others leave them.
// 4. Every reference leads somewhere, no scene contains itself, and ids are unique
//    (checkTemplate() demands these of every template).
// 5. What an edit does not change stays shared with the template it was given.
// 6. An edit is a function of its arguments alone: new ids too.
//
// The error says which rule doesn't hold for what. Holds for the sample and for what edits make of
// a template for which it holds.
Result<void> checkInvariants(const Template &value);

} // namespace reelwright
