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
