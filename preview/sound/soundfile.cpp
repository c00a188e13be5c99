// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <preview/sound/soundfile.h>

#include <model/base/message.h>
#include <model/base/time.h>
#include <preview/media/ffmpeg.h>
#include <preview/sound/samplestore.h>

#include <algorithm>
#include <optional>
#include <vector>

extern "C" {
#include <libavutil/channel_layout.h>
#include <libavutil/opt.h>
}

namespace reelwright {

namespace {

constexpr std::int64_t longest = 12ll * 3600 * soundRate; // of one file
constexpr std::int64_t jump = soundRate / 10; // timestamps that are further off leave a gap

auto damaged(int error)
{
    return fail(Message::tr("its sound can't be decoded: ") + ff::errorText(error), {},
                Message::tr("put an undamaged file there"));
}

// Sound as it comes out of a decoder.
struct SourceFormat {
    int rate = 0;
    int channels = 0;
    int sample = 0;

    friend bool operator==(const SourceFormat &, const SourceFormat &) = default;
};

Result<ff::Resampler> makeResampler(const AVFrame &frame)
{
    AVChannelLayout from = frame.ch_layout;
    if (from.order == AV_CHANNEL_ORDER_UNSPEC)
        av_channel_layout_default(&from, frame.ch_layout.nb_channels);
    AVChannelLayout stereo = AV_CHANNEL_LAYOUT_STEREO;
    SwrContext *context = nullptr;
    swr_alloc_set_opts2(&context, &stereo, AV_SAMPLE_FMT_FLT, soundRate, &from,
                        AVSampleFormat(frame.format), frame.sample_rate, 0, nullptr);
    ff::Resampler resampler(context);
    // Whole numbers where samples are computed: float sums depend on the processor.
    if (from.nb_channels > 2 || frame.sample_rate != soundRate)
        av_opt_set_sample_fmt(context, "internal_sample_fmt", AV_SAMPLE_FMT_S32P, 0);
    constexpr double toBoth[] = {1, 1};
    if (from.nb_channels == 1)
        swr_set_matrix(context, toBoth, 1);
    if (const int error = swr_init(context); error < 0)
        return fail(Message::tr("its sound can't be converted: ") + ff::errorText(error));
    return resampler;
}

} // namespace

struct SoundFile::Private {
    QString path;
    ff::Input input;
    ff::Codec codec;
    ff::Packet packet{av_packet_alloc()};
    ff::Frame frame{av_frame_alloc()};
    ff::Resampler resampler;
    SourceFormat format;
    int stream = -1;
    std::optional<double> zero; // seconds in the file's timestamps
    std::int64_t dropping = 0;  // samples that come before zero
    bool placed = false;        // the first sample's place is known
    bool ended = false;
    std::optional<Error> broken; // a packet that can't be decoded
    SampleStore samples;
    std::vector<float> converted; // of one packet

    Result<void> openStreams();
    Result<void> openSilence();
    Result<void> decodeTo(std::int64_t sample, const GoOn &goOn);
    Result<void> decodePacket();
    Result<void> takeFrames();
    Result<void> takeFrame();
    Result<void> place(std::int64_t sample);
    Result<void> convert(const AVFrame *from); // null: what the resampler still holds
    std::int64_t filled() const { return samples.size() - dropping; }
};

Result<void> SoundFile::Private::openStreams()
{
    Result<ff::Input> opened = ff::openInput(path);
    if (!opened)
        return fail(opened.error());
    input = std::move(*opened);
    stream = av_find_best_stream(input.get(), AVMEDIA_TYPE_AUDIO, -1, -1, nullptr, 0);
    if (stream < 0)
        return openSilence();
    for (unsigned i = 0; i < input->nb_streams; ++i) {
        const AVStream &other = *input->streams[i];
        const bool picture = other.codecpar->codec_type == AVMEDIA_TYPE_VIDEO &&
                             !(other.disposition & AV_DISPOSITION_ATTACHED_PIC);
        if (picture && !zero && other.start_time != AV_NOPTS_VALUE)
            zero = double(other.start_time) * av_q2d(other.time_base);
        if (int(i) != stream)
            input->streams[i]->discard = AVDISCARD_ALL;
    }
    Result<ff::Codec> decoder = ff::openDecoder(input->streams[stream], 1);
    if (!decoder)
        return fail(decoder.error().in(path));
    codec = std::move(*decoder);
    return {};
}

// There is no sound that can be decoded: is there none at all?
Result<void> SoundFile::Private::openSilence()
{
    for (unsigned i = 0; i < input->nb_streams; ++i)
        if (input->streams[i]->codecpar->codec_type == AVMEDIA_TYPE_AUDIO)
            return fail(damaged(AVERROR_INVALIDDATA).value().in(path));
    ended = true;
    return {};
}

Result<void> SoundFile::Private::decodeTo(std::int64_t sample, const GoOn &goOn)
{
    for (bool first = true; !ended && filled() < std::min(sample, longest); first = false) {
        if (!first && goOn && !goOn())
            return fail(Message::tr("its sound is still being decoded"), path, {},
                        ErrorCode::Passing);
        if (const Result<void> done = decodePacket(); !done)
            return fail(done.error().in(path));
    }
    return {};
}

Result<void> SoundFile::Private::decodePacket()
{
    av_packet_unref(packet.get());
    const int got = av_read_frame(input.get(), packet.get());
    if (got < 0 && got != AVERROR_EOF)
        return damaged(got);
    if (got == 0 && packet->stream_index != stream)
        return {};
    const int sent = avcodec_send_packet(codec.get(), got == 0 ? packet.get() : nullptr);
    if (sent < 0 && sent != AVERROR_EOF)
        broken = damaged(sent).value();
    if (const Result<void> taken = takeFrames(); !taken || got == 0)
        return taken;
    ended = true;
    // MP3 files often end in something else than sound.
    if (broken && (codec->codec_id != AV_CODEC_ID_MP3 || samples.size() == 0))
        return fail(*broken);
    return resampler ? convert(nullptr) : Result<void>();
}

Result<void> SoundFile::Private::takeFrames()
{
    for (;;) {
        av_frame_unref(frame.get());
        const int got = avcodec_receive_frame(codec.get(), frame.get());
        if (got == AVERROR(EAGAIN) || got == AVERROR_EOF)
            return {};
        if (got < 0) {
            broken = damaged(got).value();
            return {};
        }
        if (const Result<void> taken = broken ? Result<void>(fail(*broken)) : takeFrame(); !taken)
            return taken;
    }
}

Result<void> SoundFile::Private::takeFrame()
{
    const SourceFormat now{frame->sample_rate, frame->ch_layout.nb_channels, frame->format};
    if (now != format) {
        if (const Result<void> rest = resampler ? convert(nullptr) : Result<void>(); !rest)
            return rest;
        Result<ff::Resampler> made = makeResampler(*frame);
        if (!made)
            return fail(made.error());
        resampler = std::move(*made);
        format = now;
    }
    if (frame->pts != AV_NOPTS_VALUE) {
        const double time = double(frame->pts) * av_q2d(input->streams[stream]->time_base);
        if (!zero)
            zero = time;
        if (const auto done = place(std::llround((time - *zero) * soundRate)); !done)
            return done;
    }
    placed = true;
    return convert(frame.get());
}

// The next samples belong at `sample`: drops what lies before the start, and fills gaps.
Result<void> SoundFile::Private::place(std::int64_t sample)
{
    if (std::abs(sample) > longest)
        return fail(Message::tr("the times in its sound are damaged, or it lasts for more than "
                                "12 hours"));
    if (placed && sample - filled() <= jump)
        return {};
    dropping = std::max<std::int64_t>(0, -sample);
    return samples.appendSilence(sample - samples.size());
}

Result<void> SoundFile::Private::convert(const AVFrame *from)
{
    const int count = from ? from->nb_samples : 0;
    const int room = swr_get_out_samples(resampler.get(), count);
    converted.resize(2 * std::size_t(std::max(room, 0)));
    auto *target = reinterpret_cast<std::uint8_t *>(converted.data());
    auto **source = from ? const_cast<const std::uint8_t **>(from->extended_data) : nullptr;
    const int got = swr_convert(resampler.get(), &target, room, source, count);
    if (got < 0)
        return damaged(got);
    const std::int64_t dropped = std::min<std::int64_t>(dropping, got);
    dropping -= dropped;
    return samples.append(
        std::span(converted).subspan(2 * std::size_t(dropped), 2 * std::size_t(got - dropped)));
}

SoundFile::SoundFile(std::unique_ptr<Private> priv) : d(std::move(priv)) {}

SoundFile::SoundFile(SoundFile &&) noexcept = default;

SoundFile::~SoundFile() = default;

Result<SoundFile> SoundFile::open(const QString &path)
{
    auto d = std::make_unique<Private>();
    d->path = path;
    return d->openStreams().map([&] { return SoundFile(std::move(d)); });
}

Result<void> SoundFile::read(std::int64_t first, std::span<float> out, const GoOn &goOn)
{
    const std::int64_t end = first + std::int64_t(out.size() / 2);
    if (const Result<void> decoded = d->decodeTo(end, goOn); !decoded)
        return decoded;
    const std::int64_t length = std::max<std::int64_t>(d->filled(), 0);
    const std::int64_t from = std::clamp<std::int64_t>(first, 0, length);
    const std::int64_t to = std::clamp<std::int64_t>(end, from, length);
    std::fill(out.begin(), out.end(), 0.f);
    if (to <= from)
        return {};
    return d->samples.read(from,
                           out.subspan(2 * std::size_t(from - first), 2 * std::size_t(to - from)));
}

} // namespace reelwright
