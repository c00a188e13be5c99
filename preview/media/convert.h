// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <preview/media/ffmpeg.h>
#include <preview/media/picture.h>

namespace reelwright {

// A decoded frame of any pixel format as a picture. 4:2:0 with 8 bits in BT.709 limited range is
// copied, so that the decoder gets its own back; everything else goes through RGB at full chroma
// resolution.
Result<Picture> pictureFromFrame(const AVFrame &frame);

} // namespace reelwright
