// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <preview/compose/drawing.h>
#include <preview/compose/drawingcache.h>
#include <preview/compose/keywriter.h>

namespace reelwright {

// Its shape is kept: one that stands still, or only changes its colour, is worked out once.
Result<Drawing> ellipseDrawing(const Program &program, const Layer &layer, Flicks time,
                               DrawingTools tools)
{
    const QSizeF box = boxOf(layer, time);
    const QTransform transform = layerTransform(layer, time, anchorOf(layer, time, box));
    const Color color = layer.color(PropertyId::Color, time);
    const std::uint8_t opacity = opacityOf(layer, time, color.alpha);
    const QByteArray shape = KeyWriter('E')
                                 .add(box.width())
                                 .add(box.height())
                                 .add(transform)
                                 .add(program.width)
                                 .add(program.height)
                                 .key();
    Drawing drawing;
    drawing.key = KeyWriter('e').add(shape).add(color).add(opacity).key();
    drawing.draw = [=](Picture &canvas) -> Result<void> {
        std::shared_ptr<const Stencil> stencil = tools.cache.stencils.find(shape).value_or(nullptr);
        if (!stencil) {
            stencil = std::make_shared<const Stencil>(
                ellipseStencil(QRectF(QPointF(), box), transform, canvas.size));
            tools.cache.stencils.insert(shape, stencil, stencil->bytes() + 256);
        }
        paint(canvas, *stencil, toYCbCr(color), opacity);
        return {};
    };
    return drawing;
}

} // namespace reelwright
