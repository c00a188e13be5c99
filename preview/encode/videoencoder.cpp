// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <preview/encode/videoencoder.h>
#include <preview/media/ffmpeg.h>

#include <algorithm>

extern "C" {
#include <libavutil/opt.h>
}

namespace reelwright {

namespace {

Error encoderError(const QString &what, int error)
{
    return {ErrorCode::Internal, what + QStringLiteral(": ") + ff::errorText(error), {}, {}, 0, {}};
}

// A frame for FFmpeg that shares our pixels.
ff::Frame wrap(const Frame &frame)
{
    ff::Frame wrapped(av_frame_alloc());
    wrapped->format = AV_PIX_FMT_YUV420P;
    wrapped->width = frame.width();
    wrapped->height = frame.height();
    for (int i = 0; i < 3; ++i) {
        wrapped->data[i] = const_cast<std::uint8_t *>(frame.plane(i));
        wrapped->linesize[i] = frame.stride(i);
    }
    auto *owner = new Frame(frame);
    wrapped->buf[0] = av_buffer_create(
        wrapped->data[0], size_t(frame.stride(0)) * size_t(frame.height()),
        [](void *opaque, std::uint8_t *) { delete static_cast<Frame *>(opaque); }, owner,
        AV_BUFFER_FLAG_READONLY);
    return wrapped;
}

// Without x264's weighing of blocks by their later use (mbtree): it is the one part that is counted
// in approximate floating point, so that its bytes differ between kinds of processors.
constexpr char parameters[] = "scenecut=0:mbtree=0";

// Below it x264 encodes without loss, which the High profile hasn't.
constexpr double leastFactor = 1;

void configure(AVCodecContext &codec, const VideoSettings &settings)
{
    codec.width = settings.width;
    codec.height = settings.height;
    codec.pix_fmt = AV_PIX_FMT_YUV420P;
    codec.time_base = {settings.rate.denominator, settings.rate.numerator};
    codec.framerate = {settings.rate.numerator, settings.rate.denominator};
    codec.sample_aspect_ratio = {1, 1};
    codec.color_range = AVCOL_RANGE_MPEG;
    codec.color_primaries = AVCOL_PRI_BT709;
    codec.color_trc = AVCOL_TRC_BT709;
    codec.colorspace = AVCOL_SPC_BT709;
    codec.gop_size = settings.output.keyframeEvery;
    codec.keyint_min = settings.output.keyframeEvery;
    codec.thread_count = 1;
    codec.flags |= AV_CODEC_FLAG_GLOBAL_HEADER | AV_CODEC_FLAG_CLOSED_GOP | AV_CODEC_FLAG_BITEXACT;
    const QByteArray preset = settings.output.preset.toLatin1();
    av_opt_set(codec.priv_data, "preset", preset.constData(), 0);
    av_opt_set(codec.priv_data, "profile", "high", 0);
    av_opt_set_double(codec.priv_data, "crf",
                      std::max(leastFactor, double(settings.output.quality)), 0);
    av_opt_set(codec.priv_data, "x264-params", parameters, 0);
}

} // namespace

struct VideoEncoder::Private {
    ff::Codec codec;
    ff::Packet packet{av_packet_alloc()};
    VideoChunk chunk;
    qint64 added = 0;

    Result<void> send(const AVFrame *frame);
};

VideoEncoder::VideoEncoder(std::unique_ptr<Private> p) : d(std::move(p)) {}
VideoEncoder::VideoEncoder(VideoEncoder &&) noexcept = default;
VideoEncoder::~VideoEncoder() = default;

Result<VideoEncoder> VideoEncoder::open(const VideoSettings &settings)
{
    const AVCodec *encoder = avcodec_find_encoder_by_name("libx264");
    if (!encoder)
        return fail(QStringLiteral("this FFmpeg has no x264 encoder"), {},
                    QStringLiteral("install Debian's libavcodec"));
    auto d = std::make_unique<Private>();
    d->codec.reset(avcodec_alloc_context3(encoder));
    configure(*d->codec, settings);
    if (const int error = avcodec_open2(d->codec.get(), encoder, nullptr); error < 0)
        return fail(encoderError(QStringLiteral("the video encoder can't be opened"), error));
    d->chunk.header =
        QByteArray(reinterpret_cast<const char *>(d->codec->extradata), d->codec->extradata_size);
    return VideoEncoder(std::move(d));
}

Result<void> VideoEncoder::Private::send(const AVFrame *frame)
{
    if (const int error = avcodec_send_frame(codec.get(), frame); error < 0)
        return fail(encoderError(QStringLiteral("a frame can't be encoded"), error));
    for (;;) {
        const int error = avcodec_receive_packet(codec.get(), packet.get());
        if (error == AVERROR(EAGAIN) || error == AVERROR_EOF)
            return {};
        if (error < 0)
            return fail(encoderError(QStringLiteral("a frame can't be encoded"), error));
        chunk.packets.append(
            {QByteArray(reinterpret_cast<const char *>(packet->data), packet->size), packet->pts,
             packet->dts, (packet->flags & AV_PKT_FLAG_KEY) != 0});
        av_packet_unref(packet.get());
    }
}

Result<void> VideoEncoder::add(const Frame &frame)
{
    const ff::Frame wrapped = wrap(frame);
    wrapped->pts = d->added++;
    return d->send(wrapped.get());
}

Result<VideoChunk> VideoEncoder::finish()
{
    if (const Result<void> flushed = d->send(nullptr); !flushed)
        return fail(flushed.error());
    return std::move(d->chunk);
}

} // namespace reelwright
