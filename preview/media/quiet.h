// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace reelwright {

// From now on FFmpeg speaks on standard error of nothing: what it finds in files is in our errors.
// For the whole process, so main() says it.
void quietFfmpeg();

} // namespace reelwright
