// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <model/base/result.h>
#include <preview/media/picture.h>

#include <QString>

namespace reelwright {

// The first picture of an image file, in any format that FFmpeg reads. At most 64 megapixels.
Result<Picture> readImage(const QString &path);

} // namespace reelwright
