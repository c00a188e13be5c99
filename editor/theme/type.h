// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>

namespace reelwright {

enum class TypeRole {
    Body,    // 12 px
    Strong,  // 12 px semibold
    Caption, // 11 px
    Title,   // 13 px semibold: of panels
    Heading, // 20 px semibold: of an empty window
    Mono,    // 12 px, figures of one width: timecode, numbers, expressions
    SmallMono,
};

QFont fontOf(TypeRole role);

} // namespace reelwright
