// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <model/template/template.h>

namespace reelwright {

// What a media file is, as it will be drawn and heard: kind, size in pixels, and duration. A video
// is read through once, to know when its last frame ends. Refuses what can't be decoded.
Result<Media> probeMedia(const QString &path);

} // namespace reelwright
