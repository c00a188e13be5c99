// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <model/base/result.h>
#include <model/base/time.h>
#include <preview/media/picture.h>

#include <QString>
#include <cstdint>
#include <functional>
#include <memory>
#include <vector>

namespace reelwright {

// When each frame of a video stream is shown: made by reading its packets once. A value.
struct VideoIndex {
    struct Entry {
        std::int64_t pts = 0; // in the stream's time base
        bool key = false;
    };
    std::vector<Entry> entries; // in order of presentation
    int stream = 0;
    int timeBaseNumerator = 1;
    int timeBaseDenominator = 1;
    QSize size;

    int count() const { return int(entries.size()); }
    // The frame on screen `time` after the first one's start; the last one after the end. A frame
    // that begins within one tick of the stream's clock after `time` counts as begun: coarse
    // clocks round frame times up.
    int frameAt(Flicks time) const;
    // The last key frame at or before `frame`.
    int keyBefore(int frame) const;
    Flicks duration() const;
};

Result<VideoIndex> indexVideo(const QString &path);

// A decoder somewhere in a file. One thread at a time.
class VideoReader {
public:
    static Result<VideoReader> open(const QString &path, std::shared_ptr<const VideoIndex> index,
                                    int threads);
    VideoReader(VideoReader &&) noexcept;
    VideoReader &operator=(VideoReader &&) noexcept;
    ~VideoReader();

    // The frame that comes next without seeking.
    int position() const;
    // Decodes until `frame` is there, from where it stands if that is nearer than the key frame
    // before it, and hands over every frame on the way.
    Result<void> readTo(int frame, const std::function<void(int, Picture)> &sink);

private:
    struct Private;
    explicit VideoReader(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

} // namespace reelwright
