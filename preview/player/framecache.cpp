// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <preview/player/framecache.h>

#include <preview/compose/spankey.h>

#include <algorithm>

namespace reelwright {

namespace {

QByteArray keyOf(const Program &program, Flicks time, QSize size)
{
    const std::int64_t last = std::max<std::int64_t>(0, program.frameCount() - 1);
    const std::int64_t frame = std::clamp<std::int64_t>(program.rate.frameAt(time), 0, last);
    return frameKey(program, frame) + ' ' + QByteArray::number(size.width()) + 'x' +
           QByteArray::number(size.height());
}

} // namespace

// Nothing: it is for the caller to draw.
std::optional<QImage> FrameCache::findOrBegin(const QByteArray &key)
{
    std::unique_lock lock(m_mutex);
    while (true) {
        if (std::optional<QImage> found = m_images.find(key))
            return found;
        if (m_begun.insert(key).second)
            return std::nullopt;
        m_ended.wait(lock);
    }
}

void FrameCache::end(const QByteArray &key)
{
    {
        const std::lock_guard lock(m_mutex);
        m_begun.erase(key);
    }
    m_ended.notify_all();
}

Result<QImage> FrameCache::frame(const Program &program, Flicks time, QSize size,
                                 const DrawFrame &draw)
{
    const QByteArray key = keyOf(program, time, size);
    if (std::optional<QImage> found = findOrBegin(key))
        return *found;
    Result<QImage> drawn = draw(program, time, size);
    if (drawn)
        m_images.insert(key, *drawn, std::size_t(drawn->sizeInBytes()));
    end(key);
    return drawn;
}

} // namespace reelwright
