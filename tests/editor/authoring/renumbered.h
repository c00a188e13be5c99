// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <model/template/template.h>

namespace reelwright::test {

// The template with numbers for identifiers, in the order in which parts are declared: two that
// differ in nothing but their identifiers become the same. Formats keep theirs, and expressions are
// left as they are.
Template renumbered(const Template &value);

} // namespace reelwright::test
