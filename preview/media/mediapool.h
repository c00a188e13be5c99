// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <model/base/stopping.h>
#include <model/template/assets.h>
#include <preview/media/framestore.h>
#include <preview/media/picturecache.h>
#include <preview/media/videofile.h>

#include <memory>

namespace reelwright {

// Pictures of media files by digest: images whole and in halves, videos by frame. As long as the
// cache keeps it nothing is decoded twice, whichever viewer asks. Any thread; the cache must
// outlive the pool.
class MediaPool {
public:
    // `kept`: where frames may be found that are far from where any decoder stands; null: nowhere.
    explicit MediaPool(PictureCache &cache, int decoderThreads = 1,
                       std::shared_ptr<FrameStore> kept = {});
    ~MediaPool();

    // The image, halved `level` times.
    Result<Picture> image(const MediaAsset &asset, int level);
    Result<std::shared_ptr<const VideoIndex>> index(const MediaAsset &asset);
    Result<Picture> videoFrame(const MediaAsset &asset, int frame);
    // Puts the segments of the frames from `first` to before `end` where they may be found, as far
    // as they are not there yet. `goOn` is asked for each frame.
    Result<void> keepFrames(const MediaAsset &asset, int first, int end, const GoOn &goOn);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace reelwright
