// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <model/base/result.h>

#include <memory>

extern "C" {
#include <libavcodec/avcodec.h>
#include <libavformat/avformat.h>
#include <libavutil/frame.h>
#include <libswresample/swresample.h>
#include <libswscale/swscale.h>
}

// Owners of FFmpeg's types. Only sources in preview/media and preview/encode, and the private parts
// of preview/sound, include this.
namespace reelwright::ff {

template<auto release>
struct Release {
    template<class T>
    void operator()(T *pointer) const
    {
        release(&pointer);
    }
};

using Frame = std::unique_ptr<AVFrame, Release<av_frame_free>>;
using Packet = std::unique_ptr<AVPacket, Release<av_packet_free>>;
using Codec = std::unique_ptr<AVCodecContext, Release<avcodec_free_context>>;
using Input = std::unique_ptr<AVFormatContext, Release<avformat_close_input>>;
using Resampler = std::unique_ptr<SwrContext, Release<swr_free>>;

struct FreeScaler {
    void operator()(SwsContext *scaler) const { sws_freeContext(scaler); }
};
using Scaler = std::unique_ptr<SwsContext, FreeScaler>;

// FFmpeg's own words for an error number.
QString errorText(int error);

// An input opened on a local file, with its streams' parameters read.
Result<Input> openInput(const QString &path);
// A decoder for one stream, on `threads` threads, with bit-exact output.
Result<Codec> openDecoder(const AVStream *stream, int threads);

} // namespace reelwright::ff
