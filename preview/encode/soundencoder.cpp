// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <preview/encode/soundencoder.h>

#include <preview/media/ffmpeg.h>
#include <preview/sound/mixer.h>

#include <vector>

namespace reelwright {

namespace {

constexpr int channels = 2;

tl::unexpected<Error> encoderFailure(int error)
{
    return fail(QStringLiteral("the sound can't be encoded: ") + ff::errorText(error), {}, {},
                ErrorCode::Internal);
}

Result<ff::Codec> openEncoder(int bitRate)
{
    const AVCodec *encoder = avcodec_find_encoder(AV_CODEC_ID_AAC);
    if (!encoder)
        return fail(QStringLiteral("FFmpeg was built without its AAC encoder"), {},
                    QStringLiteral("install Debian's libavcodec"), ErrorCode::Internal);
    ff::Codec codec(avcodec_alloc_context3(encoder));
    codec->sample_rate = soundRate;
    codec->sample_fmt = AV_SAMPLE_FMT_FLTP;
    codec->ch_layout = AV_CHANNEL_LAYOUT_STEREO;
    codec->bit_rate = bitRate;
    codec->profile = FF_PROFILE_AAC_LOW;
    codec->time_base = {1, soundRate};
    codec->thread_count = 1;
    codec->flags |= AV_CODEC_FLAG_BITEXACT | AV_CODEC_FLAG_GLOBAL_HEADER;
    if (const int error = avcodec_open2(codec.get(), encoder, nullptr); error < 0)
        return fail(QStringLiteral("no AAC sound can be made of %1 bits a second: %2")
                        .arg(bitRate)
                        .arg(ff::errorText(error)));
    return codec;
}

class Encoding {
public:
    Encoding(ff::Codec codec, EncodedSound &sound) : m_codec(std::move(codec)), m_sound(sound) {}

    // `stereo`: a frame's samples, fewer in the last one; empty: no more come.
    Result<void> add(std::span<const float> stereo);

private:
    Result<void> fillFrame(std::span<const float> stereo);

    ff::Codec m_codec;
    EncodedSound &m_sound;
    ff::Frame m_frame{av_frame_alloc()};
    ff::Packet m_packet{av_packet_alloc()};
    qint64 m_next = 0;
};

Result<void> Encoding::fillFrame(std::span<const float> stereo)
{
    av_frame_unref(m_frame.get());
    m_frame->nb_samples = int(stereo.size() / channels);
    m_frame->format = AV_SAMPLE_FMT_FLTP;
    m_frame->sample_rate = soundRate;
    m_frame->ch_layout = AV_CHANNEL_LAYOUT_STEREO;
    m_frame->pts = m_next;
    m_next += m_frame->nb_samples;
    if (const int error = av_frame_get_buffer(m_frame.get(), 0); error < 0)
        return encoderFailure(error);
    for (int channel = 0; channel < channels; ++channel) {
        auto *plane = reinterpret_cast<float *>(m_frame->data[channel]);
        for (int i = 0; i < m_frame->nb_samples; ++i)
            plane[i] = stereo[std::size_t(channels * i + channel)];
    }
    return {};
}

Result<void> Encoding::add(std::span<const float> stereo)
{
    if (!stereo.empty())
        if (const Result<void> filled = fillFrame(stereo); !filled)
            return filled;
    int error = avcodec_send_frame(m_codec.get(), stereo.empty() ? nullptr : m_frame.get());
    while (error >= 0 && (error = avcodec_receive_packet(m_codec.get(), m_packet.get())) >= 0) {
        const auto *data = reinterpret_cast<const char *>(m_packet->data);
        m_sound.packets.push_back({QByteArray(data, m_packet->size), m_packet->duration});
        av_packet_unref(m_packet.get());
    }
    return error == AVERROR(EAGAIN) || error == AVERROR_EOF ? Result<void>()
                                                            : encoderFailure(error);
}

} // namespace

Result<EncodedSound> encodeSound(SoundPool &pool, const Program &program, int bitRate)
{
    Result<ff::Codec> codec = openEncoder(bitRate);
    if (!codec)
        return fail(codec.error());
    EncodedSound sound;
    sound.header =
        QByteArray(reinterpret_cast<const char *>((*codec)->extradata), (*codec)->extradata_size);
    sound.bitRate = bitRate;
    sound.frameSize = (*codec)->frame_size;
    sound.padding = (*codec)->initial_padding;
    sound.samples = soundLength(program);
    Encoding encoding(std::move(*codec), sound);
    std::vector<float> samples;
    for (qint64 first = 0; first < sound.samples; first += sound.frameSize) {
        samples.resize(
            std::size_t(channels * std::min<qint64>(sound.frameSize, sound.samples - first)));
        if (const Result<void> mixed = mixSound(pool, program, first, samples); !mixed)
            return fail(mixed.error());
        if (const Result<void> added = encoding.add(samples); !added)
            return fail(added.error());
    }
    if (const Result<void> added = encoding.add({}); !added)
        return fail(added.error());
    return sound;
}

} // namespace reelwright
