// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <model/template/template.h>

namespace reelwright {

// Parts as errors name them: "element Title (title)", "track V1", "slot Offer".
QString whereIs(const Element &element);
QString whereIs(const Track &track);
QString whereIs(const StoryboardSlot &slot);
QString whereIs(const InferredField &field);

} // namespace reelwright
