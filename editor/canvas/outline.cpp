// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <editor/canvas/outline.h>

#include <editor/session/places.h>
#include <preview/text/textimage.h>

#include <QTransform>

namespace reelwright {

namespace {

constexpr double aboveBaseline = 0.95; // of the size; covers capitals with accents
constexpr double belowBaseline = 0.28;
constexpr double lineStep = 1.2;

QRectF textBox(const Program &program, const Layer &layer, Flicks time, FontPool &fonts)
{
    const QString text = layer.text(PropertyId::Text, time);
    const QString align = layer.text(PropertyId::Align, time);
    TextStyle style;
    style.fonts =
        program.assets->typefaces.value(TypefaceId{layer.text(PropertyId::Typeface, time)});
    style.size = layer.number(PropertyId::FontSize, time);
    const Result<TextLayout> set = fonts.layOut(text, style);
    if (!set || style.fonts.isEmpty())
        return {};
    const double left = align == QLatin1String("center")  ? -set->width / 2
                        : align == QLatin1String("right") ? -set->width
                                                          : 0;
    const double height = aboveBaseline + belowBaseline + lineStep * double(text.count(u'\n'));
    return {left, -aboveBaseline * style.size, set->width, height * style.size};
}

QRectF box(const Layer &layer, Flicks time)
{
    const double width = layer.number(PropertyId::Width, time);
    const double height = layer.number(PropertyId::Height, time);
    return {-layer.number(PropertyId::AnchorX, time) * width,
            -layer.number(PropertyId::AnchorY, time) * height, width, height};
}

} // namespace

QPolygonF outlineOf(const Program &program, const Layer &layer, Flicks time, FontPool &fonts)
{
    if (layer.kind == ElementKind::Audio)
        return {};
    const QRectF rect = layer.kind == ElementKind::Text ? textBox(program, layer, time, fonts)
                                                        : box(layer, time);
    if (rect.isEmpty())
        return {};
    const double scale = layer.number(PropertyId::Scale, time);
    QTransform place;
    place.translate(layer.number(PropertyId::X, time), layer.number(PropertyId::Y, time));
    place.rotate(layer.number(PropertyId::Rotation, time));
    place.scale(scale, scale);
    QPolygonF corners = place.map(QPolygonF(rect));
    corners.removeLast();
    return corners;
}

bool covers(const QPolygonF &outline, ElementKind kind, QPointF point)
{
    if (kind != ElementKind::Ellipse || outline.size() != 4)
        return outline.containsPoint(point, Qt::OddEvenFill);
    const QPointF across = (outline[1] - outline[0]) / 2;
    const QPointF down = (outline[3] - outline[0]) / 2;
    const QTransform fromCircle(across.x(), across.y(), down.x(), down.y(),
                                (outline[0].x() + outline[2].x()) / 2,
                                (outline[0].y() + outline[2].y()) / 2);
    const QPointF inside = fromCircle.inverted().map(point);
    return fromCircle.isInvertible() && QPointF::dotProduct(inside, inside) <= 1;
}

const Layer *layerAt(const Program &program, Flicks time, QPointF point, FontPool &fonts)
{
    const int index = sceneAt(program, time);
    if (index < 0)
        return nullptr;
    const QList<Layer> &layers = program.scenes[index].layers;
    for (auto layer = layers.crbegin(); layer != layers.crend(); ++layer)
        if (layer->range.contains(time) && layer->number(PropertyId::Opacity, time) > 0 &&
            covers(outlineOf(program, *layer, time, fonts), layer->kind, point))
            return &*layer;
    return nullptr;
}

} // namespace reelwright
