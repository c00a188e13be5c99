// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <preview/media/convert.h>

#include <model/base/message.h>

extern "C" {
#include <libavutil/imgutils.h>
#include <libavutil/pixdesc.h>
}

namespace reelwright {

namespace {

// What decoders leave unsaid is taken as players take it: BT.709 from 720 lines on.
AVColorSpace matrixOf(const AVFrame &frame)
{
    if (frame.colorspace != AVCOL_SPC_UNSPECIFIED && frame.colorspace != AVCOL_SPC_RGB)
        return frame.colorspace;
    return frame.height >= 720 ? AVCOL_SPC_BT709 : AVCOL_SPC_SMPTE170M;
}

bool isFullRange(const AVFrame &frame)
{
    const auto format = AVPixelFormat(frame.format);
    return frame.color_range == AVCOL_RANGE_JPEG || format == AV_PIX_FMT_YUVJ420P ||
           format == AV_PIX_FMT_YUVJ422P || format == AV_PIX_FMT_YUVJ444P;
}

bool isNative(const AVFrame &frame)
{
    return frame.format == AV_PIX_FMT_YUV420P && !isFullRange(frame) &&
           matrixOf(frame) == AVCOL_SPC_BT709 && frame.width % 2 == 0 && frame.height % 2 == 0;
}

// The deprecated "J" formats say full range by their name; swscale wants it said apart.
AVPixelFormat plainFormat(AVPixelFormat format)
{
    switch (format) {
    case AV_PIX_FMT_YUVJ420P:
        return AV_PIX_FMT_YUV420P;
    case AV_PIX_FMT_YUVJ422P:
        return AV_PIX_FMT_YUV422P;
    case AV_PIX_FMT_YUVJ444P:
        return AV_PIX_FMT_YUV444P;
    default:
        return format;
    }
}

} // namespace

Result<Picture> pictureFromFrame(const AVFrame &frame)
{
    const QSize size(frame.width, frame.height);
    if (isNative(frame)) {
        Frame copy(size.width(), size.height());
        for (int i = 0; i < 3; ++i)
            av_image_copy_plane(copy.writable(i), copy.stride(i), frame.data[i], frame.linesize[i],
                                copy.columns(i), copy.rows(i));
        return Picture{std::move(copy), size, {}, {}};
    }
    const auto format = AVPixelFormat(frame.format);
    const ff::Scaler scaler(sws_getContext(size.width(), size.height(), plainFormat(format),
                                           size.width(), size.height(), AV_PIX_FMT_RGBA,
                                           SWS_BICUBIC | SWS_ACCURATE_RND | SWS_BITEXACT |
                                               SWS_FULL_CHR_H_INT | SWS_FULL_CHR_H_INP,
                                           nullptr, nullptr, nullptr));
    if (!scaler)
        return fail(Message::tr("its pixel format %1 can't be converted")
                        .arg(QString::fromLatin1(av_get_pix_fmt_name(format))));
    const int *matrix = sws_getCoefficients(matrixOf(frame));
    sws_setColorspaceDetails(scaler.get(), matrix, isFullRange(frame), matrix, 1, 0, 1 << 16,
                             1 << 16);
    std::vector<std::uint8_t> rgba(size_t(size.width()) * 4 * size_t(size.height()) + 64);
    std::uint8_t *rows[] = {rgba.data()};
    const int stride[] = {size.width() * 4};
    sws_scale(scaler.get(), frame.data, frame.linesize, 0, size.height(), rows, stride);
    return pictureFromRgba(rgba.data(), stride[0], size);
}

} // namespace reelwright
