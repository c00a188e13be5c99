// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <model/base/message.h>
#include <preview/media/ffmpeg.h>

#include <model/base/plainfile.h>

namespace reelwright::ff {

QString errorText(int error)
{
    char buffer[AV_ERROR_MAX_STRING_SIZE] = {};
    av_strerror(error, buffer, sizeof buffer);
    return QString::fromUtf8(buffer);
}

Result<Input> openInput(const QString &path)
{
    if (const auto plain = stampOf(path); !plain)
        return fail(plain.error());
    AVFormatContext *context = nullptr;
    const QByteArray url = "file:" + path.toUtf8();
    if (const int error = avformat_open_input(&context, url.constData(), nullptr, nullptr);
        error < 0)
        return fail(Message::tr("is no media file that can be read: ") + errorText(error), path);
    Input input(context);
    if (const int error = avformat_find_stream_info(input.get(), nullptr); error < 0)
        return fail(Message::tr("its streams can't be read: ") + errorText(error), path);
    return input;
}

Result<Codec> openDecoder(const AVStream *stream, int threads)
{
    const AVCodec *decoder = avcodec_find_decoder(stream->codecpar->codec_id);
    if (!decoder)
        return fail(Message::tr("there is no decoder for ") +
                    QString::fromLatin1(avcodec_get_name(stream->codecpar->codec_id)));
    Codec codec(avcodec_alloc_context3(decoder));
    avcodec_parameters_to_context(codec.get(), stream->codecpar);
    codec->pkt_timebase = stream->time_base;
    codec->thread_count = threads;
    codec->flags |= AV_CODEC_FLAG_BITEXACT;
    if (const int error = avcodec_open2(codec.get(), decoder, nullptr); error < 0)
        return fail(Message::tr("the decoder can't be opened: ") + errorText(error));
    return codec;
}

} // namespace reelwright::ff
