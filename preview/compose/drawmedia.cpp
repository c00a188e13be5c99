// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <preview/compose/drawing.h>
#include <preview/compose/drawpicture.h>
#include <preview/compose/keywriter.h>
#include <preview/media/mediapool.h>

namespace reelwright {

namespace {

// How a medium lies on the canvas at one moment.
struct Placed {
    QSizeF fullSize;
    Fitted fitted;
    QTransform transform;
    std::uint8_t opacity = 255;

    QByteArray key(char kind, const Digest &digest, int frame) const
    {
        KeyWriter key(kind);
        key.add(digest).add(frame).add(transform).add(opacity);
        for (const QRectF &area : {fitted.source, fitted.target})
            key.add(area.x()).add(area.y()).add(area.width()).add(area.height());
        return key.key();
    }
    bool isUntouched(QSize canvas) const
    {
        const QRectF all(QRect({}, canvas));
        return opacity == 255 && fitted.source == all && transform.type() <= QTransform::TxScale &&
               transform.mapRect(fitted.target) == all;
    }
    // Whether drawing it costs more than copying a frame.
    bool isHeavy(QSize canvas) const
    {
        const QRectF all(QRect({}, canvas));
        const QRectF seen = transform.mapRect(fitted.target).intersected(all);
        return !isUntouched(canvas) &&
               seen.width() * seen.height() * 4 >= all.width() * all.height();
    }
};

Placed place(const Layer &layer, Flicks time, QSize size)
{
    const QSizeF box = boxOf(layer, time);
    const QPointF focus(layer.number(PropertyId::FocusX, time),
                        layer.number(PropertyId::FocusY, time));
    return {QSizeF(size), fitInto(box, QSizeF(size), layer.text(PropertyId::Fit, time), focus),
            layerTransform(layer, time, anchorOf(layer, time, box)), opacityOf(layer, time)};
}

Result<const MediaAsset *> assetOf(const Program &program, const Layer &layer, Flicks time)
{
    const QString source = layer.text(PropertyId::Source, time);
    const MediaAsset *asset = program.asset(source);
    if (!asset)
        return fail(source.isEmpty() ? QStringLiteral("has no source")
                                     : QStringLiteral("there is no medium '%1'").arg(source));
    return asset;
}

// `read` gives the picture, halved as often as it is asked to.
template<class Read>
Drawing drawingOf(const Placed &placed, QByteArray key, QSize canvas, Read read)
{
    Drawing drawing;
    drawing.key = std::move(key);
    drawing.heavy = placed.isHeavy(canvas);
    drawing.whole = [=]() -> Result<std::optional<Frame>> {
        if (!placed.isUntouched(canvas))
            return std::nullopt;
        const Result<Picture> picture = read(0);
        if (!picture)
            return fail(picture.error());
        if (!coversExactly(*picture, placed.fitted, placed.transform, canvas))
            return std::nullopt;
        return picture->frame;
    };
    drawing.draw = [=](Frame &frame) -> Result<void> {
        if (placed.fitted.target.isEmpty())
            return {};
        const Result<Picture> picture = read(halvings(placed.fitted, placed.transform));
        if (!picture)
            return fail(picture.error());
        drawPicture(frame, *picture, placed.fullSize, placed.fitted, placed.transform,
                    placed.opacity);
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
    MediaPool &media = tools.media;
    const Result<Picture> picture = media.image(**asset, 0);
    if (!picture)
        return fail(picture.error());
    const Placed placed = place(layer, time, picture->size);
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
    MediaPool &media = tools.media;
    const auto index = media.index(**asset);
    if (!index)
        return fail(index.error());
    const Flicks offset = fromSeconds(layer.number(PropertyId::MediaStart, time));
    const int frame = (*index)->frameAt(offset + time - layer.origin);
    const Placed placed = place(layer, time, (*index)->size);
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
