// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <preview/compose/drawing.h>
#include <preview/compose/keywriter.h>
#include <preview/compose/stencil.h>

namespace reelwright {

Result<Drawing> rectangleDrawing(const Program &, const Layer &layer, Flicks time, DrawingTools)
{
    const QSizeF box = boxOf(layer, time);
    const QTransform transform = layerTransform(layer, time, anchorOf(layer, time, box));
    const Color color = layer.color(PropertyId::Color, time);
    const std::uint8_t opacity = opacityOf(layer, time, color.alpha);
    Drawing drawing;
    drawing.key = KeyWriter('R')
                      .add(box.width())
                      .add(box.height())
                      .add(transform)
                      .add(color)
                      .add(opacity)
                      .key();
    drawing.draw = [=](Picture &canvas) -> Result<void> {
        paint(canvas, rectangleStencil(QRectF(QPointF(), box), transform, canvas.size),
              toYCbCr(color), opacity);
        return {};
    };
    return drawing;
}

} // namespace reelwright
