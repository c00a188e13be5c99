// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <preview/compose/drawing.h>

#include <cmath>

namespace reelwright {

QTransform layerTransform(const Layer &layer, Flicks time, QPointF anchor)
{
    const double scale = layer.number(PropertyId::Scale, time);
    const double turn = layer.number(PropertyId::Rotation, time);
    QTransform transform;
    transform.translate(layer.number(PropertyId::X, time), layer.number(PropertyId::Y, time));
    if (turn != 0)
        transform.rotate(turn);
    transform.scale(scale, scale);
    transform.translate(-anchor.x(), -anchor.y());
    return transform;
}

QSizeF boxOf(const Layer &layer, Flicks time)
{
    return {layer.number(PropertyId::Width, time), layer.number(PropertyId::Height, time)};
}

QPointF anchorOf(const Layer &layer, Flicks time, QSizeF box)
{
    return {layer.number(PropertyId::AnchorX, time) * box.width(),
            layer.number(PropertyId::AnchorY, time) * box.height()};
}

std::uint8_t opacityOf(const Layer &layer, Flicks time, std::uint8_t alpha)
{
    return std::uint8_t(std::lround(layer.number(PropertyId::Opacity, time) * alpha));
}

} // namespace reelwright
