// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <model/base/message.h>
#include <preview/media/convert.h>
#include <preview/media/imagefile.h>

namespace reelwright {

namespace {

constexpr std::int64_t mostPixels = 64'000'000;

Result<ff::Frame> decodeFirst(AVFormatContext &input, int stream, AVCodecContext &decoder)
{
    const ff::Packet packet(av_packet_alloc());
    ff::Frame frame(av_frame_alloc());
    for (;;) {
        const int error = av_read_frame(&input, packet.get());
        if (error >= 0 && packet->stream_index != stream) {
            av_packet_unref(packet.get());
            continue;
        }
        avcodec_send_packet(&decoder, error >= 0 ? packet.get() : nullptr);
        av_packet_unref(packet.get());
        if (avcodec_receive_frame(&decoder, frame.get()) >= 0)
            return frame;
        if (error < 0)
            return fail(Message::tr("holds no picture that can be decoded"));
    }
}

} // namespace

Result<Picture> readImage(const QString &path)
{
    Result<ff::Input> input = ff::openInput(path);
    if (!input)
        return fail(input.error());
    const int stream = av_find_best_stream(input->get(), AVMEDIA_TYPE_VIDEO, -1, -1, nullptr, 0);
    if (stream < 0)
        return fail(Message::tr("holds no picture"), path);
    const AVStream *video = (*input)->streams[stream];
    if (std::int64_t(video->codecpar->width) * video->codecpar->height > mostPixels)
        return fail(Message::tr("has more than 64 megapixels"), path,
                    Message::tr("scale it down to what the video can show"));
    Result<ff::Codec> decoder = ff::openDecoder(video, 1);
    if (!decoder)
        return fail(decoder.error().in(path));
    Result<ff::Frame> frame = decodeFirst(**input, stream, **decoder);
    if (!frame)
        return fail(frame.error().in(path));
    Result<Picture> picture = pictureFromFrame(**frame);
    if (!picture)
        return fail(picture.error().in(path));
    return picture;
}

} // namespace reelwright
