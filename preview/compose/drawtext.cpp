// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <model/base/message.h>
#include <preview/compose/drawing.h>
#include <preview/compose/drawingcache.h>
#include <preview/compose/keywriter.h>
#include <preview/compose/layerstyle.h>
#include <preview/compose/stencil.h>

namespace reelwright {

namespace {

QByteArray shapeKey(const QString &text, const TextStyle &style, const QTransform &transform,
                    QSize canvas, bool standIn)
{
    KeyWriter key(standIn ? 'S' : 'T');
    key.add(text).add(style.size).add(int(style.align)).add(transform);
    key.add(canvas.width()).add(canvas.height());
    for (const FontAsset &font : style.fonts)
        key.add(font.digest).add(font.face);
    return key.key();
}

Result<std::shared_ptr<const Stencil>> drawShape(const QString &text, const TextStyle &style,
                                                 const QTransform &transform, QSize canvas,
                                                 FontPool &fonts, bool standIn)
{
    const Result<TextLayout> layout = fonts.layOut(text, style);
    if (!layout)
        return fail(layout.error());
    if (!layout->missing.isEmpty() && !standIn)
        return fail(Message::tr("no font of its typeface has '%1', which is in '%2'")
                        .arg(layout->missing, text),
                    {}, Message::tr("add a font to the typeface that has it"));
    const Result<Mask> mask = fonts.rasterise(*layout, style, transform, QRect(QPoint(), canvas));
    if (!mask)
        return fail(mask.error());
    return std::make_shared<const Stencil>(stencilOf(*mask, canvas));
}

// Behind a text whose font can't be used; alone where there is no other.
void paintMark(Picture &canvas, const QRectF &box, const QTransform &transform, bool alone,
               std::uint8_t opacity)
{
    const auto strength = std::uint8_t(alone ? opacity : opacity * 2 / 5);
    paint(canvas, rectangleStencil(box, transform, canvas.size), toYCbCr(unusableColor), strength);
}

} // namespace

Result<Drawing> textDrawing(const Program &program, const Layer &layer, Flicks time,
                            DrawingTools tools)
{
    const QString text = layer.text(PropertyId::Text, time);
    const auto [style, standIn] = styleOf(program, layer, time);
    if (style.fonts.isEmpty() && !standIn)
        return fail(Message::tr("has no typeface"));
    const QTransform transform = layerTransform(layer, time, {});
    const Color color = layer.color(PropertyId::Color, time);
    const std::uint8_t opacity = opacityOf(layer, time, color.alpha);
    const QByteArray shape =
        shapeKey(text, style, transform, QSize(program.width, program.height), standIn);
    Drawing drawing;
    drawing.key = KeyWriter('t').add(shape).add(color).add(opacity).key();
    drawing.draw = [=, style = style, standIn = standIn](Picture &canvas) -> Result<void> {
        if (standIn)
            paintMark(canvas, textBox(text, style, tools.fonts), transform, style.fonts.isEmpty(),
                      opacity);
        if (style.fonts.isEmpty())
            return {};
        std::shared_ptr<const Stencil> stencil = tools.cache.stencils.find(shape).value_or(nullptr);
        if (!stencil) {
            const auto drawn = drawShape(text, style, transform, canvas.size, tools.fonts, standIn);
            if (!drawn)
                return fail(drawn.error());
            stencil = *drawn;
            tools.cache.stencils.insert(shape, stencil, stencil->bytes() + 256);
        }
        paint(canvas, *stencil, toYCbCr(color), opacity);
        return {};
    };
    return drawing;
}

} // namespace reelwright
