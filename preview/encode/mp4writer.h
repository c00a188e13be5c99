// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <preview/encode/soundencoder.h>
#include <preview/encode/videochunk.h>
#include <preview/encode/videoencoder.h>

#include <QString>
#include <functional>

namespace reelwright {

// Writes an MP4 with its index in front (fast start), by stream copy: no sample is encoded again.
// `chunk(i)` gives the i-th of `chunkCount` chunks, one at a time, so that a long video is never
// whole in memory. The bytes depend on the arguments alone. Nothing is left at `path` on failure;
// a full disk is ErrorCode::Passing.
Result<void> writeMp4(const QString &path, const VideoSettings &settings, int chunkCount,
                      qint64 frameCount, const std::function<Result<VideoChunk>(int)> &chunk,
                      const EncodedSound &sound);

} // namespace reelwright
