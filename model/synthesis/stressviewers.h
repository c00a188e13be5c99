// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <model/data/viewertable.h>
#include <model/template/template.h>

namespace reelwright {

// A viewer for each value at the edge of each field (stressvalues.h), with ordinary values beside
// it; then one with the longest of everything, one with nothing that may be missing. Their keys say
// what they are: "first_name-arabic", "all-longest", "all-none"; numbers where keys are numbers.
Result<ViewerTable> stressViewers(const Template &value, quint32 seed = 1);

} // namespace reelwright
