// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <model/base/message.h>
#include <preview/media/convert.h>
#include <preview/media/videofile.h>

#include <algorithm>

namespace reelwright {

namespace {

Error at(const QString &path, QString what)
{
    return Error{ErrorCode::Input, std::move(what), path,
                 Message::tr("encode the clip again or choose another one")};
}

Flicks flicksOf(std::int64_t ticks, int numerator, int denominator)
{
    return Flicks(av_rescale(ticks, oneSecond.count() * numerator, denominator));
}

int findVideo(AVFormatContext &input)
{
    return av_find_best_stream(&input, AVMEDIA_TYPE_VIDEO, -1, -1, nullptr, 0);
}

// Makes the demuxer skip what is not asked for.
void selectStream(AVFormatContext &input, int stream)
{
    for (unsigned i = 0; i < input.nb_streams; ++i)
        input.streams[i]->discard = int(i) == stream ? AVDISCARD_DEFAULT : AVDISCARD_ALL;
}

} // namespace

int VideoIndex::frameAt(Flicks time) const
{
    const Flicks tick = flicksOf(1, timeBaseNumerator, timeBaseDenominator);
    const Flicks moment = time + std::min(tick, oneSecond / 1000);
    const auto next = std::upper_bound(
        entries.begin(), entries.end(), moment, [this](Flicks wanted, const Entry &entry) {
            return wanted < flicksOf(entry.pts - entries.front().pts, timeBaseNumerator,
                                     timeBaseDenominator);
        });
    return std::max(0, int(next - entries.begin()) - 1);
}

int VideoIndex::keyBefore(int frame) const
{
    while (frame > 0 && !entries[size_t(frame)].key)
        --frame;
    return frame;
}

Flicks VideoIndex::duration() const
{
    const std::int64_t span = entries.back().pts - entries.front().pts;
    const std::int64_t last = count() > 1 ? span / (count() - 1) : 0;
    return flicksOf(span + last, timeBaseNumerator, timeBaseDenominator);
}

Result<VideoIndex> indexVideo(const QString &path)
{
    Result<ff::Input> input = ff::openInput(path);
    if (!input)
        return fail(input.error());
    VideoIndex index;
    index.stream = findVideo(**input);
    if (index.stream < 0)
        return fail(at(path, Message::tr("holds no video")));
    const AVStream &stream = *(*input)->streams[index.stream];
    index.timeBaseNumerator = stream.time_base.num;
    index.timeBaseDenominator = stream.time_base.den;
    index.size = {stream.codecpar->width, stream.codecpar->height};
    selectStream(**input, index.stream);
    const ff::Packet packet(av_packet_alloc());
    while (av_read_frame(input->get(), packet.get()) >= 0) {
        const std::int64_t pts = packet->pts != AV_NOPTS_VALUE ? packet->pts : packet->dts;
        if (packet->stream_index == index.stream && pts != AV_NOPTS_VALUE &&
            !(packet->flags & AV_PKT_FLAG_DISCARD))
            index.entries.push_back({pts, (packet->flags & AV_PKT_FLAG_KEY) != 0});
        av_packet_unref(packet.get());
    }
    std::sort(index.entries.begin(), index.entries.end(),
              [](const auto &a, const auto &b) { return a.pts < b.pts; });
    if (index.entries.empty())
        return fail(at(path, Message::tr("its video has no frames")));
    return index;
}

struct VideoReader::Private {
    QString path;
    std::shared_ptr<const VideoIndex> index;
    ff::Input input;
    ff::Codec decoder;
    ff::Packet packet{av_packet_alloc()};
    int next = 0;
    bool ended = false;

    Result<void> seek(int key);
    Result<void> rewind();
    Result<ff::Frame> decode();
    int frameOf(const AVFrame &frame) const;
};

VideoReader::VideoReader(std::unique_ptr<Private> p) : d(std::move(p)) {}
VideoReader::VideoReader(VideoReader &&) noexcept = default;
VideoReader &VideoReader::operator=(VideoReader &&) noexcept = default;
VideoReader::~VideoReader() = default;

Result<VideoReader> VideoReader::open(const QString &path, std::shared_ptr<const VideoIndex> index,
                                      int threads)
{
    Result<ff::Input> input = ff::openInput(path);
    if (!input)
        return fail(input.error());
    if (index->stream >= int((*input)->nb_streams))
        return fail(at(path, Message::tr("was changed while it was in use")));
    Result<ff::Codec> decoder = ff::openDecoder((*input)->streams[index->stream], threads);
    if (!decoder)
        return fail(decoder.error().in(path));
    selectStream(**input, index->stream);
    auto d = std::make_unique<Private>();
    d->path = path;
    d->index = std::move(index);
    d->input = std::move(*input);
    d->decoder = std::move(*decoder);
    return VideoReader(std::move(d));
}

int VideoReader::position() const
{
    return d->next;
}

Result<void> VideoReader::Private::seek(int key)
{
    const std::int64_t pts = index->entries[size_t(key)].pts;
    if (const int error = av_seek_frame(input.get(), index->stream, pts, AVSEEK_FLAG_BACKWARD);
        error < 0)
        return fail(at(path, Message::tr("can't be sought in: ") + ff::errorText(error)));
    avcodec_flush_buffers(decoder.get());
    next = key;
    ended = false;
    return {};
}

Result<void> VideoReader::Private::rewind()
{
    if (const int error = av_seek_frame(input.get(), -1, 0, AVSEEK_FLAG_BYTE); error < 0)
        return fail(at(path, Message::tr("can't be sought in: ") + ff::errorText(error)));
    avcodec_flush_buffers(decoder.get());
    next = 0;
    ended = false;
    return {};
}

// The next frame in order of presentation; null at the end.
Result<ff::Frame> VideoReader::Private::decode()
{
    ff::Frame frame(av_frame_alloc());
    for (;;) {
        const int got = avcodec_receive_frame(decoder.get(), frame.get());
        if (got >= 0)
            return frame;
        if (got == AVERROR_EOF)
            return ff::Frame();
        if (got != AVERROR(EAGAIN))
            return fail(at(path, Message::tr("can't be decoded: ") + ff::errorText(got)));
        const int read = ended ? AVERROR_EOF : av_read_frame(input.get(), packet.get());
        if (read >= 0 && packet->stream_index != index->stream) {
            av_packet_unref(packet.get());
            continue;
        }
        ended = read < 0;
        avcodec_send_packet(decoder.get(), ended ? nullptr : packet.get());
        av_packet_unref(packet.get());
    }
}

int VideoReader::Private::frameOf(const AVFrame &frame) const
{
    const std::int64_t pts = frame.best_effort_timestamp;
    const auto found = std::lower_bound(
        index->entries.begin(), index->entries.end(), pts,
        [](const VideoIndex::Entry &entry, std::int64_t wanted) { return entry.pts < wanted; });
    return int(found - index->entries.begin());
}

Result<void> VideoReader::readTo(int frame, const std::function<void(int, Picture)> &sink)
{
    const int key = d->index->keyBefore(frame);
    if (frame < d->next || key > d->next) {
        if (auto sought = d->seek(key); !sought)
            return sought;
    }
    for (bool rewound = false;;) {
        Result<ff::Frame> decoded = d->decode();
        if (!decoded)
            return fail(decoded.error());
        if (!*decoded)
            return fail(at(d->path, Message::tr("ends before its frame %1").arg(frame)));
        const int number = d->frameOf(**decoded);
        if (number < d->next)
            continue; // what a decoder shows before the key frame that it was sent to
        if (number > d->next && !rewound) { // streams without an index are sought by guessing
            rewound = true;
            if (auto begun = d->rewind(); !begun)
                return begun;
            continue;
        }
        Result<Picture> picture = pictureFromFrame(**decoded);
        if (!picture)
            return fail(picture.error().in(d->path));
        d->next = number + 1;
        sink(number, std::move(*picture));
        if (number >= frame)
            return {};
    }
}

} // namespace reelwright
