// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <preview/media/imagefile.h>
#include <preview/media/mediapool.h>

#include <QHash>
#include <algorithm>
#include <map>
#include <mutex>
#include <vector>

namespace reelwright {

namespace {

// `number`: a video's frame or an image's level.
QByteArray keyOf(const MediaAsset &asset, int number)
{
    return asset.digest + ' ' + QByteArray::number(number);
}

// A video in use.
struct Video {
    std::shared_ptr<const VideoIndex> index;
    std::mutex mutex; // of what follows
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

// A decoder that waits somewhere in a video for whoever goes on from there.
struct IdleReader {
    Digest digest;
    VideoReader reader;
};

constexpr std::size_t mostIdleReaders = 2; // each holds a dozen frames
constexpr int shortWay = 2;                // frames that are decoded sooner than one that is kept

} // namespace

struct MediaPool::Private {
    Private(PictureCache &cache, int threads, std::shared_ptr<FrameStore> store)
        : pictures(cache), decoderThreads(threads), kept(std::move(store))
    {
    }

    PictureCache &pictures;
    int decoderThreads;
    std::shared_ptr<FrameStore> kept;
    std::mutex mutex; // of what follows
    QHash<Digest, std::shared_ptr<Video>> videos;
    std::vector<IdleReader> idle; // the latest last

    Result<std::shared_ptr<Video>> video(const MediaAsset &asset);
    Result<VideoReader> takeReader(const Video &video, const MediaAsset &asset, int frame);
    void giveBack(const MediaAsset &asset, VideoReader reader);
    bool isNear(const MediaAsset &asset, int frame);
    std::optional<Picture> keptFrame(const MediaAsset &asset, int frame);
};

MediaPool::MediaPool(PictureCache &cache, int decoderThreads, std::shared_ptr<FrameStore> kept)
    : d(std::make_unique<Private>(cache, decoderThreads, std::move(kept)))
{
}

MediaPool::~MediaPool() = default;

Result<Picture> MediaPool::image(const MediaAsset &asset, int level)
{
    if (auto found = d->pictures.find(keyOf(asset, level)))
        return *found;
    Result<Picture> picture = level > 0 ? image(asset, level - 1) : readImage(asset.path);
    if (!picture)
        return picture;
    if (level > 0)
        picture = halved(*picture);
    d->pictures.insert(keyOf(asset, level), *picture, picture->bytes());
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
Result<VideoReader> MediaPool::Private::takeReader(const Video &video, const MediaAsset &asset,
                                                   int frame)
{
    const int key = video.index->keyBefore(frame);
    {
        const std::lock_guard lock(mutex);
        auto best = idle.end();
        for (auto it = idle.begin(); it != idle.end(); ++it) {
            const int position = it->reader.position();
            if (it->digest == asset.digest && position >= key && position <= frame &&
                (best == idle.end() || position > best->reader.position()))
                best = it;
        }
        if (best != idle.end()) {
            VideoReader reader = std::move(best->reader);
            idle.erase(best);
            return reader;
        }
    }
    return VideoReader::open(asset.path, video.index, decoderThreads);
}

void MediaPool::Private::giveBack(const MediaAsset &asset, VideoReader reader)
{
    const std::lock_guard lock(mutex);
    idle.push_back({asset.digest, std::move(reader)});
    if (idle.size() > mostIdleReaders)
        idle.erase(idle.begin());
}

// Whether a decoder stands a short way before it.
bool MediaPool::Private::isNear(const MediaAsset &asset, int frame)
{
    const std::lock_guard lock(mutex);
    return std::any_of(idle.begin(), idle.end(), [&](const IdleReader &each) {
        const int way = frame - each.reader.position();
        return each.digest == asset.digest && way >= 0 && way <= shortWay;
    });
}

std::optional<Picture> MediaPool::Private::keptFrame(const MediaAsset &asset, int frame)
{
    if (!kept || isNear(asset, frame))
        return std::nullopt;
    std::optional<Picture> found = kept->find(asset.digest, frame);
    if (found)
        pictures.insert(keyOf(asset, frame), *found, found->bytes());
    return found;
}

Result<void> MediaPool::keepFrames(const MediaAsset &asset, int first, int end, const GoOn &goOn)
{
    if (!d->kept)
        return {};
    const auto video = d->video(asset);
    if (!video)
        return fail(video.error());
    const int last = std::min(end, (*video)->index->count());
    std::optional<VideoReader> reader;
    for (int segment = FrameStore::segmentOf(std::max(0, first)); segment < last;
         segment += FrameStore::segmentFrames) {
        if (d->kept->has(asset.digest, segment))
            continue;
        if (!reader) {
            Result<VideoReader> opened =
                VideoReader::open(asset.path, (*video)->index, d->decoderThreads);
            if (!opened)
                return fail(opened.error());
            reader.emplace(std::move(*opened));
        }
        int frame = segment;
        const auto next = [&]() -> Result<std::optional<Picture>> {
            if (isStopped(goOn))
                return stopped();
            if (frame >= (*video)->index->count())
                return std::nullopt;
            std::optional<Picture> picture;
            const Result<void> read = reader->readTo(frame, [&](int number, Picture each) {
                if (number <= frame)
                    picture = std::move(each);
            });
            ++frame;
            return read ? Result<std::optional<Picture>>(std::move(picture)) : fail(read.error());
        };
        if (const Result<void> put = d->kept->put(asset.digest, segment, next); !put)
            return put;
    }
    return {};
}

Result<Picture> MediaPool::videoFrame(const MediaAsset &asset, int frame)
{
    if (auto found = d->pictures.find(keyOf(asset, frame)))
        return *found;
    if (auto found = d->keptFrame(asset, frame))
        return *found;
    const auto video = d->video(asset);
    if (!video)
        return fail(video.error());
    const auto group = (*video)->group((*video)->index->keyBefore(frame));
    const std::lock_guard lock(*group);
    if (auto found = d->pictures.find(keyOf(asset, frame)))
        return *found;
    Result<VideoReader> reader = d->takeReader(**video, asset, frame);
    if (!reader)
        return fail(reader.error());
    Picture wanted;
    const Result<void> read = reader->readTo(frame, [&](int number, Picture picture) {
        if (number <= frame)
            wanted = picture;
        d->pictures.insert(keyOf(asset, number), picture, picture.bytes());
    });
    if (!read)
        return fail(read.error());
    d->giveBack(asset, std::move(*reader));
    return wanted;
}

} // namespace reelwright
