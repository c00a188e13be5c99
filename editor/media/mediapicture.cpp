// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <editor/media/mediapicture.h>

#include <preview/compose/scaledimage.h>
#include <preview/media/imagefile.h>
#include <preview/media/videofile.h>

namespace reelwright {

namespace {

// A key frame near the middle: one picture to decode.
Result<Picture> middleOf(const QString &path)
{
    Result<VideoIndex> indexed = indexVideo(path);
    if (!indexed)
        return fail(indexed.error());
    const auto index = std::make_shared<const VideoIndex>(std::move(*indexed));
    Result<VideoReader> reader = VideoReader::open(path, index, 1);
    if (!reader)
        return fail(reader.error());
    const int wanted = index->keyBefore(index->count() / 2);
    Picture picture;
    const Result<void> read = reader->readTo(wanted, [&](int frame, Picture decoded) {
        if (frame == wanted)
            picture = std::move(decoded);
    });
    if (!read)
        return fail(read.error());
    return picture;
}

} // namespace

QImage mediaPicture(const QString &path, MediaKind kind, QSize size)
{
    if (kind == MediaKind::Audio)
        return {};
    const Result<Picture> picture = kind == MediaKind::Image ? readImage(path) : middleOf(path);
    if (!picture || picture->isNull())
        return {};
    const QSize fitted = picture->size.scaled(size, Qt::KeepAspectRatio);
    return scaledImage(picture->frame, fitted.expandedTo({1, 1}));
}

} // namespace reelwright
