// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <preview/compose/keywriter.h>
#include <preview/compose/placedpicture.h>

namespace reelwright {

QByteArray PlacedPicture::key(char kind, const QByteArray &what, int frame) const
{
    KeyWriter key(kind);
    key.add(what).add(frame).add(transform).add(opacity);
    for (const QRectF &area : {fitted.source, fitted.target})
        key.add(area.x()).add(area.y()).add(area.width()).add(area.height());
    return key.key();
}

bool PlacedPicture::isUntouched(QSize canvas) const
{
    const QRectF all(QRect({}, canvas));
    return opacity == 255 && fitted.source == all && transform.type() <= QTransform::TxScale &&
           transform.mapRect(fitted.target) == all;
}

bool PlacedPicture::isHeavy(QSize canvas) const
{
    const QRectF all(QRect({}, canvas));
    const QRectF seen = transform.mapRect(fitted.target).intersected(all);
    return !isUntouched(canvas) && seen.width() * seen.height() * 4 >= all.width() * all.height();
}

PlacedPicture place(const Layer &layer, Flicks time, QSize size)
{
    const QSizeF box = boxOf(layer, time);
    const QPointF focus(layer.number(PropertyId::FocusX, time),
                        layer.number(PropertyId::FocusY, time));
    return {QSizeF(size), fitInto(box, QSizeF(size), layer.text(PropertyId::Fit, time), focus),
            layerTransform(layer, time, anchorOf(layer, time, box)), opacityOf(layer, time)};
}

Drawing drawingOf(const PlacedPicture &placed, QByteArray key, QSize canvas, ReadPicture read)
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
    drawing.draw = [=](Picture &on) -> Result<void> {
        if (placed.fitted.target.isEmpty())
            return {};
        const Result<Picture> picture = read(halvings(placed.fitted, placed.transform));
        if (!picture)
            return fail(picture.error());
        drawPicture(on, *picture, placed.fullSize, placed.fitted, placed.transform, placed.opacity);
        return {};
    };
    return drawing;
}

} // namespace reelwright
