// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <preview/media/lrucache.h>
#include <preview/media/picturecache.h>
#include <preview/player/drawframe.h>

#include <condition_variable>
#include <mutex>
#include <unordered_set>

namespace reelwright {

// Pictures of frames by what they show (frameKey()) and their size, within a bound of bytes. So an
// edit leaves those that it does not touch, and viewers share those that are the same for both.
// Whoever wants a frame that another thread is drawing waits for that one. Any thread.
class FrameCache {
public:
    explicit FrameCache(std::size_t bytes = 96u << 20) : m_images(bytes) {}

    // What can't be drawn is not kept.
    Result<QImage> frame(const Program &program, Flicks time, QSize size, const DrawFrame &draw);

private:
    std::optional<QImage> findOrBegin(const QByteArray &key);
    void end(const QByteArray &key);

    LruCache<QByteArray, QImage, BytesHash> m_images;
    std::mutex m_mutex;
    std::condition_variable m_ended;
    std::unordered_set<QByteArray, BytesHash> m_begun; // keys of frames in work
};

} // namespace reelwright
