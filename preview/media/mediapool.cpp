// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <preview/media/imagefile.h>
#include <preview/media/lrucache.h>
#include <preview/media/mediapool.h>

#include <QHash>
#include <map>
#include <mutex>
#include <vector>

namespace reelwright {

namespace {

struct Key {
    Digest digest;
    int number = 0; // a video's frame or an image's level

    friend bool operator==(const Key &, const Key &) = default;
};

struct KeyHash {
    std::size_t operator()(const Key &key) const { return qHashMulti(0, key.digest, key.number); }
};

// A video in use: its index and the decoders that stand somewhere in it.
struct Video {
    std::shared_ptr<const VideoIndex> index;
    std::mutex mutex; // of what follows
    std::vector<VideoReader> idle;
    // Held while frames behind this key frame are decoded, so that who wants them too waits.
    std::map<int, std::shared_ptr<std::mutex>> groups;

    std::shared_ptr<std::mutex> group(int key)
    {
        const std::lock_guard lock(mutex);
        auto &entry = groups[key];
        if (!entry)
            entry = std::make_shared<std::mutex>();
        return entry;
    }
};

constexpr std::size_t mostIdleReaders = 4;

} // namespace

struct MediaPool::Private {
    Private(std::size_t cacheBytes, int threads) : pictures(cacheBytes), decoderThreads(threads) {}

    LruCache<Key, Picture, KeyHash> pictures;
    int decoderThreads;
    std::mutex mutex; // of videos
    QHash<Digest, std::shared_ptr<Video>> videos;

    Result<std::shared_ptr<Video>> video(const MediaAsset &asset);
    Result<VideoReader> takeReader(Video &video, const MediaAsset &asset, int frame);
};

MediaPool::MediaPool(std::size_t cacheBytes, int decoderThreads)
    : d(std::make_unique<Private>(cacheBytes, decoderThreads))
{
}

MediaPool::~MediaPool() = default;

Result<Picture> MediaPool::image(const MediaAsset &asset, int level)
{
    if (auto found = d->pictures.find({asset.digest, level}))
        return *found;
    Result<Picture> picture = level > 0 ? image(asset, level - 1) : readImage(asset.path);
    if (!picture)
        return picture;
    if (level > 0)
        picture = halved(*picture);
    d->pictures.insert({asset.digest, level}, *picture, picture->bytes());
    return picture;
}

Result<std::shared_ptr<Video>> MediaPool::Private::video(const MediaAsset &asset)
{
    const std::lock_guard lock(mutex);
    if (auto found = videos.value(asset.digest))
        return found;
    Result<VideoIndex> index = indexVideo(asset.path);
    if (!index)
        return fail(index.error());
    auto made = std::make_shared<Video>();
    made->index = std::make_shared<const VideoIndex>(std::move(*index));
    videos.insert(asset.digest, made);
    return made;
}

Result<std::shared_ptr<const VideoIndex>> MediaPool::index(const MediaAsset &asset)
{
    const auto video = d->video(asset);
    if (!video)
        return fail(video.error());
    return (*video)->index;
}

// The idle decoder that has the shortest way to `frame`, or a new one.
Result<VideoReader> MediaPool::Private::takeReader(Video &video, const MediaAsset &asset, int frame)
{
    const int key = video.index->keyBefore(frame);
    const std::lock_guard lock(video.mutex);
    auto best = video.idle.end();
    for (auto it = video.idle.begin(); it != video.idle.end(); ++it) {
        const int position = it->position();
        if (position >= key && position <= frame &&
            (best == video.idle.end() || position > best->position()))
            best = it;
    }
    if (best == video.idle.end() && video.idle.size() >= mostIdleReaders)
        best = video.idle.begin(); // in use longest ago
    if (best == video.idle.end())
        return VideoReader::open(asset.path, video.index, decoderThreads);
    VideoReader reader = std::move(*best);
    video.idle.erase(best);
    return reader;
}

Result<Picture> MediaPool::videoFrame(const MediaAsset &asset, int frame)
{
    if (auto found = d->pictures.find({asset.digest, frame}))
        return *found;
    const auto video = d->video(asset);
    if (!video)
        return fail(video.error());
    const auto group = (*video)->group((*video)->index->keyBefore(frame));
    const std::lock_guard lock(*group);
    if (auto found = d->pictures.find({asset.digest, frame}))
        return *found;
    Result<VideoReader> reader = d->takeReader(**video, asset, frame);
    if (!reader)
        return fail(reader.error());
    Picture wanted;
    const Result<void> read = reader->readTo(frame, [&](int number, Picture picture) {
        if (number <= frame)
            wanted = picture;
        d->pictures.insert({asset.digest, number}, picture, picture.bytes());
    });
    if (!read)
        return fail(read.error());
    const std::lock_guard idleLock((*video)->mutex);
    (*video)->idle.push_back(std::move(*reader));
    return wanted;
}

} // namespace reelwright
