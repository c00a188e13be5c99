// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>

namespace reelwright::cli {

// From now on SIGTERM and SIGINT set stopRequested() instead of ending the process; a second one
// ends it.
void watchSignals();
const std::atomic<bool> &stopRequested();
bool goOn(); // until then

} // namespace reelwright::cli
