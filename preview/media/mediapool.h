// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <model/template/assets.h>
#include <preview/media/picturecache.h>
#include <preview/media/videofile.h>

#include <memory>

namespace reelwright {

// Pictures of media files by digest: images whole and in halves, videos by frame. As long as the
// cache keeps it nothing is decoded twice, whichever viewer asks. Any thread; the cache must
// outlive the pool.
class MediaPool {
public:
    explicit MediaPool(PictureCache &cache, int decoderThreads = 1);
    ~MediaPool();

    // The image, halved `level` times.
    Result<Picture> image(const MediaAsset &asset, int level);
    Result<std::shared_ptr<const VideoIndex>> index(const MediaAsset &asset);
    Result<Picture> videoFrame(const MediaAsset &asset, int frame);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace reelwright
