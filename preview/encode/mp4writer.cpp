// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <preview/encode/mp4writer.h>
#include <preview/media/ffmpeg.h>

#include <QFile>
#include <cstring>

namespace reelwright {

namespace {

struct CloseOutput {
    void operator()(AVFormatContext *output) const
    {
        avio_closep(&output->pb);
        avformat_free_context(output);
    }
};
using OutputFile = std::unique_ptr<AVFormatContext, CloseOutput>;

tl::unexpected<Error> writeError(const QString &path, int error)
{
    return fail(QStringLiteral("can't be written: ") + ff::errorText(error), path,
                QStringLiteral("make room or choose another folder, then run it again"),
                ErrorCode::Passing);
}

void setHeader(AVCodecParameters &parameters, const QByteArray &header)
{
    parameters.extradata = static_cast<std::uint8_t *>(
        av_mallocz(size_t(header.size()) + AV_INPUT_BUFFER_PADDING_SIZE));
    std::memcpy(parameters.extradata, header.constData(), size_t(header.size()));
    parameters.extradata_size = int(header.size());
}

AVStream *addVideo(AVFormatContext &output, const VideoSettings &settings, const QByteArray &header)
{
    AVStream *stream = avformat_new_stream(&output, nullptr);
    stream->time_base = {settings.rate.denominator, settings.rate.numerator};
    stream->avg_frame_rate = {settings.rate.numerator, settings.rate.denominator};
    AVCodecParameters &parameters = *stream->codecpar;
    parameters.codec_type = AVMEDIA_TYPE_VIDEO;
    parameters.codec_id = AV_CODEC_ID_H264;
    parameters.width = settings.width;
    parameters.height = settings.height;
    parameters.format = AV_PIX_FMT_YUV420P;
    parameters.sample_aspect_ratio = {1, 1};
    parameters.color_range = AVCOL_RANGE_MPEG;
    parameters.color_primaries = AVCOL_PRI_BT709;
    parameters.color_trc = AVCOL_TRC_BT709;
    parameters.color_space = AVCOL_SPC_BT709;
    setHeader(parameters, header);
    return stream;
}

AVStream *addSound(AVFormatContext &output, const EncodedSound &sound)
{
    AVStream *stream = avformat_new_stream(&output, nullptr);
    stream->time_base = {1, soundRate};
    AVCodecParameters &parameters = *stream->codecpar;
    parameters.codec_type = AVMEDIA_TYPE_AUDIO;
    parameters.codec_id = AV_CODEC_ID_AAC;
    parameters.sample_rate = soundRate;
    parameters.ch_layout = AV_CHANNEL_LAYOUT_STEREO;
    parameters.frame_size = sound.frameSize;
    parameters.initial_padding = sound.padding;
    parameters.bit_rate = sound.bitRate;
    setHeader(parameters, sound.header);
    return stream;
}

// Puts the packets of both streams into the file in the order of their time.
class Muxer {
public:
    Muxer(AVFormatContext &output, AVStream *video, const VideoSettings &settings, AVStream *sound,
          const EncodedSound &encoded)
        : m_output(output), m_video(video), m_rate(settings.rate), m_sound(sound),
          m_encoded(encoded), m_soundTime(-encoded.padding)
    {
    }

    int addChunk(const VideoChunk &chunk)
    {
        for (const VideoPacket &packet : chunk.packets) {
            const qint64 dts = m_frame + packet.dts;
            if (const int error = addSoundUntil(m_rate.timeOf(dts)); error < 0)
                return error;
            if (const int error = write(m_video, packet.data, m_frame + packet.pts, dts, 1,
                                        {m_rate.denominator, m_rate.numerator}, packet.key);
                error < 0)
                return error;
        }
        m_frame += chunk.frameCount();
        return 0;
    }

    int finish() { return addSoundUntil(Flicks::max()); }

private:
    int addSoundUntil(Flicks time)
    {
        while (m_soundPacket < m_encoded.packets.size() &&
               (time == Flicks::max() || m_soundTime <= samplesIn(time))) {
            const SoundPacket &packet = m_encoded.packets[m_soundPacket++];
            if (const int error = write(m_sound, packet.data, m_soundTime, m_soundTime,
                                        packet.duration, {1, soundRate}, true);
                error < 0)
                return error;
            m_soundTime += packet.duration;
        }
        return 0;
    }

    int write(AVStream *stream, const QByteArray &data, qint64 pts, qint64 dts, qint64 duration,
              AVRational timeBase, bool key)
    {
        m_packet->data = reinterpret_cast<std::uint8_t *>(const_cast<char *>(data.constData()));
        m_packet->size = int(data.size());
        m_packet->stream_index = stream->index;
        m_packet->pts = pts;
        m_packet->dts = dts;
        m_packet->duration = duration;
        m_packet->flags = key ? AV_PKT_FLAG_KEY : 0;
        av_packet_rescale_ts(m_packet.get(), timeBase, stream->time_base);
        const int error = av_write_frame(&m_output, m_packet.get());
        av_packet_unref(m_packet.get());
        return error;
    }

    AVFormatContext &m_output;
    AVStream *m_video;
    FrameRate m_rate;
    AVStream *m_sound;
    const EncodedSound &m_encoded;
    ff::Packet m_packet{av_packet_alloc()};
    qint64 m_frame = 0;
    qsizetype m_soundPacket = 0;
    qint64 m_soundTime;
};

// Room for the index: at most about 40 bytes for each packet of either stream.
qint64 indexSize(qint64 packets)
{
    return 8192 + 40 * packets;
}

Result<void> writeAll(AVFormatContext &output, const QString &path, const VideoSettings &settings,
                      int chunkCount, const std::function<Result<VideoChunk>(int)> &chunk,
                      const EncodedSound &sound, qint64 packets)
{
    Result<VideoChunk> first = chunk(0);
    if (!first)
        return fail(first.error());
    const QByteArray header = first->header;
    AVStream *video = addVideo(output, settings, header);
    AVStream *audio = addSound(output, sound);
    AVDictionary *options = nullptr;
    av_dict_set_int(&options, "moov_size", indexSize(packets), 0);
    const int begun = avformat_write_header(&output, &options);
    av_dict_free(&options);
    if (begun < 0)
        return writeError(path, begun);
    Muxer muxer(output, video, settings, audio, sound);
    for (int i = 0; i < chunkCount; ++i) {
        const Result<VideoChunk> next = i == 0 ? std::move(first) : chunk(i);
        if (!next)
            return fail(next.error());
        if (next->header != header)
            return fail(QStringLiteral("chunk %1 was encoded with other settings").arg(i), path, {},
                        ErrorCode::Internal);
        if (const int error = muxer.addChunk(*next); error < 0)
            return writeError(path, error);
    }
    if (const int error = muxer.finish(); error < 0)
        return writeError(path, error);
    if (const int error = av_write_trailer(&output); error < 0)
        return writeError(path, error);
    avio_flush(output.pb);
    if (output.pb->error < 0)
        return writeError(path, output.pb->error);
    return {};
}

} // namespace

Result<void> writeMp4(const QString &path, const VideoSettings &settings, int chunkCount,
                      qint64 frameCount, const std::function<Result<VideoChunk>(int)> &chunk,
                      const EncodedSound &sound)
{
    AVFormatContext *context = nullptr;
    if (const int error = avformat_alloc_output_context2(&context, nullptr, "mp4", nullptr);
        error < 0)
        return writeError(path, error);
    OutputFile output(context);
    output->flags |= AVFMT_FLAG_BITEXACT;
    const QByteArray url = "file:" + path.toUtf8();
    if (const int error = avio_open(&output->pb, url.constData(), AVIO_FLAG_WRITE); error < 0)
        return writeError(path, error);
    Result<void> written = writeAll(*output, path, settings, chunkCount, chunk, sound,
                                    frameCount + sound.packets.size());
    output.reset();
    if (!written)
        QFile::remove(path);
    return written;
}

} // namespace reelwright
