// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <preview/compose/blend.h>
#include <preview/compose/stencil.h>

#include <QPainter>
#include <QPainterPath>
#include <algorithm>
#include <cmath>
#include <cstring>

namespace reelwright {

namespace {

// How much of each unit cell from `first` on lies between `from` and `to`, 0..255.
std::vector<std::uint8_t> coverage(double from, double to, int first, int count)
{
    std::vector<std::uint8_t> cells(size_t(std::max(0, count)));
    for (int i = 0; i < count; ++i) {
        const double inside = std::min(to, first + i + 1.0) - std::max(from, double(first + i));
        cells[size_t(i)] = std::uint8_t(std::lround(255 * std::clamp(inside, 0.0, 1.0)));
    }
    return cells;
}

Stencil alignedRectangle(const QRectF &shape, QSize canvas)
{
    Stencil stencil = emptyStencil(evenArea(shape, canvas));
    const QRect &area = stencil.area;
    const auto across = coverage(shape.left(), shape.right(), area.x(), area.width());
    const auto down = coverage(shape.top(), shape.bottom(), area.y(), area.height());
    for (int y = 0; y < area.height(); ++y) {
        std::uint8_t *row = stencil.luma.data() + std::ptrdiff_t(y) * area.width();
        std::copy(across.begin(), across.end(), row);
        multiplyRow(row, down[size_t(y)], area.width());
    }
    return stencil;
}

Stencil turnedRectangle(const QRectF &rectangle, const QTransform &transform, QSize canvas)
{
    const QPolygonF corners = transform.map(QPolygonF(rectangle));
    Stencil stencil = emptyStencil(evenArea(corners.boundingRect(), canvas));
    const QRect &area = stencil.area;
    if (area.isEmpty())
        return stencil;
    QImage image(area.size(), QImage::Format_Alpha8);
    image.fill(0);
    QPainterPath path;
    path.addPolygon(corners.translated(-area.topLeft()));
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillPath(path, Qt::black);
    painter.end();
    for (int y = 0; y < area.height(); ++y)
        std::memcpy(stencil.luma.data() + std::ptrdiff_t(y) * area.width(), image.scanLine(y),
                    size_t(area.width()));
    return stencil;
}

} // namespace

void fillChroma(Stencil &stencil)
{
    const int width = stencil.area.width();
    stencil.chroma.resize(stencil.luma.size() / 4);
    std::uint8_t *to = stencil.chroma.data();
    for (int y = 0; y < stencil.area.height(); y += 2) {
        const std::uint8_t *top = stencil.luma.data() + std::ptrdiff_t(y) * width;
        const std::uint8_t *bottom = top + width;
        for (int x = 0; x < width; x += 2)
            *to++ = std::uint8_t((top[x] + top[x + 1] + bottom[x] + bottom[x + 1] + 2) / 4);
    }
}

Stencil emptyStencil(const QRect &area)
{
    return {area, std::vector<std::uint8_t>(size_t(area.width()) * size_t(area.height())), {}};
}

const std::uint8_t *Stencil::row(int plane, int y) const
{
    return plane == 0 ? luma.data() + std::ptrdiff_t(y) * area.width()
                      : chroma.data() + std::ptrdiff_t(y) * (area.width() / 2);
}

QRect evenArea(const QRectF &area, QSize canvas)
{
    constexpr double noise = 1e-6; // of transforms: an edge this near to a whole pixel is on it
    const auto low = [](double value, int bound) {
        return int(std::clamp(std::floor(value + noise), 0.0, double(bound))) & ~1;
    };
    const auto high = [](double value, int bound) {
        return (int(std::clamp(std::ceil(value - noise), 0.0, double(bound))) + 1) & ~1;
    };
    const int left = low(area.left(), canvas.width());
    const int top = low(area.top(), canvas.height());
    return {left, top, std::max(0, high(area.right(), canvas.width()) - left),
            std::max(0, high(area.bottom(), canvas.height()) - top)};
}

Stencil stencilOf(const Mask &mask, QSize canvas)
{
    const QRect box(mask.x, mask.y, mask.width, mask.height);
    Stencil stencil = emptyStencil(evenArea(QRectF(box), canvas));
    const QRect &area = stencil.area;
    const QRect inside = box.intersected(area);
    for (int y = inside.top(); y <= inside.bottom(); ++y)
        std::memcpy(stencil.luma.data() + std::ptrdiff_t(y - area.y()) * area.width() +
                        (inside.x() - area.x()),
                    mask.coverage.constData() + std::ptrdiff_t(y - box.y()) * box.width() +
                        (inside.x() - box.x()),
                    size_t(inside.width()));
    fillChroma(stencil);
    return stencil;
}

Stencil rectangleStencil(const QRectF &rectangle, const QTransform &transform, QSize canvas)
{
    Stencil stencil = transform.type() <= QTransform::TxScale
                          ? alignedRectangle(transform.mapRect(rectangle), canvas)
                          : turnedRectangle(rectangle, transform, canvas);
    fillChroma(stencil);
    return stencil;
}

void paint(Picture &canvas, const Stencil &stencil, YCbCr color, std::uint8_t opacity)
{
    const std::uint8_t values[] = {color.luma, color.cb, color.cr};
    std::vector<std::uint8_t> faded(size_t(stencil.area.width()));
    for (int plane = 0; plane < 3; ++plane) {
        const int half = plane == 0 ? 1 : 2;
        const int width = stencil.area.width() / half;
        const QPoint corner = stencil.area.topLeft() / half;
        Frame &frame = canvas.frame;
        std::uint8_t *pixels = frame.writable(plane) + corner.x();
        std::uint8_t *alphas = plane < 2 ? canvas.writableAlpha(plane) : nullptr;
        for (int y = 0; y < stencil.area.height() / half; ++y) {
            const std::uint8_t *alpha = stencil.row(plane, y);
            if (opacity < 255) {
                std::memcpy(faded.data(), alpha, size_t(width));
                multiplyRow(faded.data(), opacity, width);
                alpha = faded.data();
            }
            const std::ptrdiff_t row = corner.y() + y;
            blendValue(pixels + row * frame.stride(plane), alpha, values[plane], width);
            if (alphas)
                blendValue(alphas + row * frame.columns(plane) + corner.x(), alpha, 255, width);
        }
    }
}

} // namespace reelwright
