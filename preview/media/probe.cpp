// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <preview/media/probe.h>

#include <model/base/message.h>
#include <preview/media/ffmpeg.h>
#include <preview/media/imagefile.h>
#include <preview/media/videofile.h>

namespace reelwright {

namespace {

// FFmpeg reads pictures with "image2" and with demuxers named after their form: "png_pipe".
bool isPictureForm(const AVInputFormat &form)
{
    const QByteArray name(form.name);
    return name.startsWith("image2") || name.endsWith("_pipe");
}

Result<Media> probeImage(const QString &path)
{
    return readImage(path).map([](const Picture &picture) {
        Media medium;
        medium.kind = MediaKind::Image;
        medium.width = picture.size.width();
        medium.height = picture.size.height();
        return medium;
    });
}

Result<Media> probeVideo(const QString &path)
{
    return indexVideo(path).map([](const VideoIndex &index) {
        Media medium;
        medium.kind = MediaKind::Video;
        medium.width = index.size.width();
        medium.height = index.size.height();
        medium.duration = index.duration();
        return medium;
    });
}

Media soundOf(const AVFormatContext &input)
{
    Media medium;
    medium.kind = MediaKind::Audio;
    if (input.duration != AV_NOPTS_VALUE && input.duration > 0)
        medium.duration = Flicks(av_rescale(input.duration, oneSecond.count(), AV_TIME_BASE));
    return medium;
}

// A picture that lies in a sound file is its cover.
int findStream(AVFormatContext &input, AVMediaType type)
{
    const int stream = av_find_best_stream(&input, type, -1, -1, nullptr, 0);
    return stream >= 0 && input.streams[stream]->disposition & AV_DISPOSITION_ATTACHED_PIC ? -1
                                                                                           : stream;
}

} // namespace

Result<Media> probeMedia(const QString &path)
{
    const Result<ff::Input> opened = ff::openInput(path);
    if (!opened)
        return fail(opened.error());
    AVFormatContext &input = **opened;
    const int video = findStream(input, AVMEDIA_TYPE_VIDEO);
    if (video >= 0 && isPictureForm(*input.iformat))
        return probeImage(path);
    const int stream = video >= 0 ? video : findStream(input, AVMEDIA_TYPE_AUDIO);
    if (stream < 0)
        return fail(Message::tr("holds neither pictures nor sound"), path);
    if (const auto decoder = ff::openDecoder(input.streams[stream], 1); !decoder)
        return fail(decoder.error().in(path));
    return video >= 0 ? probeVideo(path) : Result<Media>(soundOf(input));
}

} // namespace reelwright
