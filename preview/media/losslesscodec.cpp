// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <preview/media/losslesscodec.h>

#include <model/base/message.h>
#include <preview/media/convert.h>

extern "C" {
#include <libavutil/imgutils.h>
}

namespace reelwright {

namespace {

constexpr AVCodecID codec = AV_CODEC_ID_UTVIDEO;
constexpr int tagBytes = 4; // of the variant, in front of the codec's own setup

void describe(AVCodecContext &context, QSize size)
{
    context.width = size.width();
    context.height = size.height();
    context.pix_fmt = AV_PIX_FMT_YUV420P;
    context.time_base = {1, 25}; // no matter: each picture is by itself
    context.thread_count = 1;
    context.colorspace = AVCOL_SPC_BT709;
    context.color_range = AVCOL_RANGE_MPEG;
}

} // namespace

struct LosslessEncoder::Private {
    ff::Codec context;
    ff::Packet packet{av_packet_alloc()};
};

LosslessEncoder::LosslessEncoder(std::unique_ptr<Private> p) : d(std::move(p)) {}
LosslessEncoder::LosslessEncoder(LosslessEncoder &&) noexcept = default;
LosslessEncoder::~LosslessEncoder() = default;

Result<LosslessEncoder> LosslessEncoder::open(QSize size)
{
    const AVCodec *encoder = avcodec_find_encoder(codec);
    auto d = std::make_unique<Private>();
    d->context.reset(encoder ? avcodec_alloc_context3(encoder) : nullptr);
    if (!d->context)
        return fail(Message::tr("FFmpeg has no lossless encoder here"), {}, {},
                    ErrorCode::Internal);
    describe(*d->context, size);
    if (const int error = avcodec_open2(d->context.get(), encoder, nullptr); error < 0)
        return fail(ff::errorText(error), {}, {}, ErrorCode::Internal);
    return LosslessEncoder(std::move(d));
}

QByteArray LosslessEncoder::setup() const
{
    QByteArray setup(reinterpret_cast<const char *>(&d->context->codec_tag), tagBytes);
    return setup.append(reinterpret_cast<const char *>(d->context->extradata),
                        d->context->extradata_size);
}

Result<QByteArray> LosslessEncoder::encode(const Frame &frame)
{
    const ff::Frame image(av_frame_alloc());
    image->format = AV_PIX_FMT_YUV420P;
    image->width = frame.width();
    image->height = frame.height();
    int error = av_frame_get_buffer(image.get(), 0);
    for (int plane = 0; plane < 3 && error >= 0; ++plane)
        av_image_copy_plane(image->data[plane], image->linesize[plane], frame.plane(plane),
                            frame.stride(plane), frame.columns(plane), frame.rows(plane));
    if (error >= 0)
        error = avcodec_send_frame(d->context.get(), image.get());
    if (error >= 0)
        error = avcodec_receive_packet(d->context.get(), d->packet.get());
    if (error < 0)
        return fail(ff::errorText(error), {}, {}, ErrorCode::Internal);
    QByteArray bytes(reinterpret_cast<const char *>(d->packet->data), d->packet->size);
    av_packet_unref(d->packet.get());
    return bytes;
}

std::optional<Frame> decodeLossless(const QByteArray &setup, QSize size, const QByteArray &bytes)
{
    const AVCodec *decoder = avcodec_find_decoder(codec);
    const ff::Codec context(decoder ? avcodec_alloc_context3(decoder) : nullptr);
    const ff::Packet packet(av_packet_alloc());
    const ff::Frame image(av_frame_alloc());
    if (!context || !packet || !image || setup.size() < tagBytes)
        return std::nullopt;
    describe(*context, size);
    std::copy_n(setup.begin(), tagBytes, reinterpret_cast<char *>(&context->codec_tag));
    context->extradata_size = int(setup.size()) - tagBytes;
    context->extradata = static_cast<std::uint8_t *>(
        av_mallocz(size_t(context->extradata_size) + AV_INPUT_BUFFER_PADDING_SIZE));
    std::copy(setup.begin() + tagBytes, setup.end(), context->extradata);
    if (avcodec_open2(context.get(), decoder, nullptr) < 0 ||
        av_new_packet(packet.get(), int(bytes.size())) < 0)
        return std::nullopt;
    std::copy(bytes.begin(), bytes.end(), packet->data);
    if (avcodec_send_packet(context.get(), packet.get()) < 0 ||
        avcodec_receive_frame(context.get(), image.get()) < 0 || image->width != size.width() ||
        image->height != size.height() || image->format != AV_PIX_FMT_YUV420P)
        return std::nullopt;
    Frame frame(size.width(), size.height());
    for (int plane = 0; plane < 3; ++plane)
        av_image_copy_plane(frame.writable(plane), frame.stride(plane), image->data[plane],
                            image->linesize[plane], frame.columns(plane), frame.rows(plane));
    return frame;
}

} // namespace reelwright
