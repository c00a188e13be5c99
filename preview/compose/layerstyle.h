// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <model/variant/program.h>
#include <preview/text/typeset.h>

namespace reelwright {

// How a text layer is set at a moment of the program's.
struct LayerStyle {
    TextStyle style;
    bool standIn = false; // as UsableFonts
};
LayerStyle styleOf(const Program &program, const Layer &layer, Flicks time);

} // namespace reelwright
