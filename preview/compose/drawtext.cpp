// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <model/base/message.h>
#include <preview/compose/drawing.h>
#include <preview/compose/drawingcache.h>
#include <preview/compose/keywriter.h>
#include <preview/text/textimage.h>

namespace reelwright {

namespace {

TextStyle styleOf(const Program &program, const Layer &layer, Flicks time)
{
    const QString align = layer.text(PropertyId::Align, time);
    return {program.assets->typefaces.value({layer.text(PropertyId::Typeface, time)}),
            layer.number(PropertyId::FontSize, time),
            align == QLatin1String("center")  ? TextAlign::Center
            : align == QLatin1String("right") ? TextAlign::Right
                                              : TextAlign::Left};
}

QByteArray shapeKey(const QString &text, const TextStyle &style, const QTransform &transform,
                    QSize canvas)
{
    KeyWriter key('T');
    key.add(text).add(style.size).add(int(style.align)).add(transform);
    key.add(canvas.width()).add(canvas.height());
    for (const FontAsset &font : style.fonts)
        key.add(font.digest).add(font.face);
    return key.key();
}

Result<std::shared_ptr<const Stencil>> drawShape(const QString &text, const TextStyle &style,
                                                 const QTransform &transform, QSize canvas,
                                                 FontPool &fonts)
{
    const Result<TextLayout> layout = fonts.layOut(text, style);
    if (!layout)
        return fail(layout.error());
    if (!layout->missing.isEmpty())
        return fail(Message::tr("no font of its typeface has '%1', which is in '%2'")
                        .arg(layout->missing, text),
                    {}, Message::tr("add a font to the typeface that has it"));
    const Result<Mask> mask = fonts.rasterise(*layout, style, transform, QRect(QPoint(), canvas));
    if (!mask)
        return fail(mask.error());
    return std::make_shared<const Stencil>(stencilOf(*mask, canvas));
}

} // namespace

Result<Drawing> textDrawing(const Program &program, const Layer &layer, Flicks time,
                            DrawingTools tools)
{
    const QString text = layer.text(PropertyId::Text, time);
    const TextStyle style = styleOf(program, layer, time);
    if (style.fonts.isEmpty())
        return fail(Message::tr("has no typeface"));
    const QTransform transform = layerTransform(layer, time, {});
    const Color color = layer.color(PropertyId::Color, time);
    const std::uint8_t opacity = opacityOf(layer, time, color.alpha);
    const QByteArray shape = shapeKey(text, style, transform, QSize(program.width, program.height));
    Drawing drawing;
    drawing.key = KeyWriter('t').add(shape).add(color).add(opacity).key();
    drawing.draw = [=](Picture &canvas) -> Result<void> {
        std::shared_ptr<const Stencil> stencil = tools.cache.stencils.find(shape).value_or(nullptr);
        if (!stencil) {
            const auto drawn = drawShape(text, style, transform, canvas.size, tools.fonts);
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
