// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <editor/canvas/outline.h>

#include <editor/session/places.h>
#include <preview/compose/layerstyle.h>

#include <QTransform>

namespace reelwright {

namespace {

QRectF textBox(const Program &program, const Layer &layer, Flicks time, FontPool &fonts)
{
    const auto [style, standIn] = styleOf(program, layer, time);
    if (style.fonts.isEmpty() && !standIn)
        return {};
    return textBox(layer.text(PropertyId::Text, time), style, fonts);
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
