// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <model/base/message.h>
#include <preview/compose/drawing.h>
#include <preview/compose/keywriter.h>
#include <preview/compose/placedpicture.h>
#include <preview/compose/stencil.h>
#include <preview/media/mediapool.h>

#include <algorithm>
#include <cmath>

namespace reelwright {

namespace {

Result<const MediaAsset *> assetOf(const Program &program, const Layer &layer, Flicks time)
{
    const QString source = layer.text(PropertyId::Source, time);
    const MediaAsset *asset = program.asset(source);
    if (!asset)
        return fail(source.isEmpty() ? Message::tr("has no source")
                                     : Message::tr("there is no medium '%1'").arg(source));
    return asset;
}

// In the place of a medium that can't be used: its box, dark with a bright edge.
Drawing offlineDrawing(const Layer &layer, Flicks time)
{
    constexpr Color inside{58, 30, 34, 255};
    const QRectF box(QPointF(), boxOf(layer, time));
    const QTransform transform = layerTransform(layer, time, anchorOf(layer, time, box.size()));
    const double scale = std::sqrt(std::abs(transform.determinant()));
    const double width =
        std::min(scale > 0 ? 4 / scale : 0, std::min(box.width(), box.height()) / 4);
    const std::uint8_t opacity = opacityOf(layer, time);
    Drawing drawing;
    drawing.key =
        KeyWriter('O').add(box.width()).add(box.height()).add(transform).add(opacity).key();
    drawing.draw = [=](Picture &picture) -> Result<void> {
        const QSize canvas(picture.frame.width(), picture.frame.height());
        paint(picture, rectangleStencil(box, transform, canvas), toYCbCr(unusableColor), opacity);
        paint(picture,
              rectangleStencil(box.adjusted(width, width, -width, -width), transform, canvas),
              toYCbCr(inside), opacity);
        return {};
    };
    return drawing;
}

} // namespace

Result<Drawing> imageDrawing(const Program &program, const Layer &layer, Flicks time,
                             DrawingTools tools)
{
    const auto asset = assetOf(program, layer, time);
    if (!asset)
        return fail(asset.error());
    if ((*asset)->state != AssetState::Good)
        return offlineDrawing(layer, time);
    MediaPool &media = tools.media;
    const Result<Picture> picture = media.image(**asset, 0);
    if (!picture)
        return fail(picture.error());
    const PlacedPicture placed = place(layer, time, picture->size);
    return drawingOf(placed, placed.key('I', (*asset)->digest, 0),
                     QSize(program.width, program.height),
                     [&media, copy = **asset](int level) { return media.image(copy, level); });
}

Result<Drawing> videoDrawing(const Program &program, const Layer &layer, Flicks time,
                             DrawingTools tools)
{
    const auto asset = assetOf(program, layer, time);
    if (!asset)
        return fail(asset.error());
    if ((*asset)->state != AssetState::Good)
        return offlineDrawing(layer, time);
    MediaPool &media = tools.media;
    const auto index = media.index(**asset);
    if (!index)
        return fail(index.error());
    const Flicks offset = fromSeconds(layer.number(PropertyId::MediaStart, time));
    const int frame = (*index)->frameAt(offset + time - layer.origin);
    const PlacedPicture placed = place(layer, time, (*index)->size);
    const auto read = [&media, copy = **asset, frame](int level) -> Result<Picture> {
        Result<Picture> picture = media.videoFrame(copy, frame);
        for (int i = 0; picture && i < level; ++i)
            picture = halved(*picture);
        return picture;
    };
    return drawingOf(placed, placed.key('V', (*asset)->digest, frame),
                     QSize(program.width, program.height), read);
}

} // namespace reelwright
