// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <model/template/template.h>
#include <preview/encode/videochunk.h>
#include <preview/media/frame.h>

#include <memory>

namespace reelwright {

struct VideoSettings {
    int width = 0;
    int height = 0;
    FrameRate rate;
    Output output;
};

// H.264 High through FFmpeg and x264, on one thread and with fixed settings, so that the same
// frames give the same bytes whatever else runs. One encoder makes one chunk.
class VideoEncoder {
public:
    static Result<VideoEncoder> open(const VideoSettings &settings);
    VideoEncoder(VideoEncoder &&) noexcept;
    ~VideoEncoder();

    // The next frame; its pixels are shared until they are encoded.
    Result<void> add(const Frame &frame);
    Result<VideoChunk> finish();

private:
    struct Private;
    explicit VideoEncoder(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

} // namespace reelwright
