// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <preview/compose/blend.h>
#include <preview/compose/drawpicture.h>
#include <preview/compose/sampler.h>
#include <preview/compose/stencil.h>

#include <algorithm>
#include <cmath>

namespace reelwright {

namespace {

using Bytes = std::vector<std::uint8_t>;

// Copies nothing: a plane of the picture, or its alpha in that plane's size.
PlaneView view(const Picture &picture, int plane)
{
    const Frame &frame = picture.frame;
    return {frame.plane(plane), frame.stride(plane), frame.columns(plane), frame.rows(plane)};
}

PlaneView alphaView(const Picture &picture, int plane)
{
    const int width = picture.frame.columns(plane);
    return {picture.alphaOf(plane), width, width, picture.frame.rows(plane)};
}

bool isWhole(double value)
{
    return std::abs(value - std::round(value)) < 1e-6;
}

// Where the rows of an area lie in a plane of the canvas.
class CanvasPlane {
public:
    CanvasPlane(Picture &canvas, int plane, QPoint corner)
        : m_samples(canvas.frame.writable(plane) + corner.x()),
          m_alpha(plane < 2 ? canvas.writableAlpha(plane) : nullptr), // one for both of chroma
          m_stride(canvas.frame.stride(plane)), m_width(canvas.frame.columns(plane)),
          m_corner(corner)
    {
    }

    std::uint8_t *samples(int y) const { return m_samples + (m_corner.y() + y) * m_stride; }
    // Null if there is none to be written.
    std::uint8_t *alpha(int y) const
    {
        return m_alpha ? m_alpha + (m_corner.y() + y) * m_width + m_corner.x() : nullptr;
    }

private:
    std::uint8_t *m_samples;
    std::uint8_t *m_alpha;
    std::ptrdiff_t m_stride;
    std::ptrdiff_t m_width;
    QPoint m_corner;
};

// One row of what is laid on: premultiplied samples and their alpha.
void layRow(const CanvasPlane &to, int y, Bytes &samples, Bytes &alpha, const std::uint8_t *cover,
            std::uint8_t opacity)
{
    const int count = int(samples.size());
    multiplyRow(samples.data(), cover, count);
    multiplyRow(samples.data(), opacity, count);
    multiplyRow(alpha.data(), cover, count);
    multiplyRow(alpha.data(), opacity, count);
    blendRow(to.samples(y), samples.data(), alpha.data(), count);
    if (std::uint8_t *below = to.alpha(y))
        blendRow(below, alpha.data(), alpha.data(), count);
}

// A plane of a picture upright on the canvas. `map` takes a place in luma pixels of the canvas to
// luma pixels of the picture.
void drawUpright(Picture &canvas, const Picture &picture, int plane, const QTransform &map,
                 const Stencil &cover, bool solid, std::uint8_t opacity)
{
    const int half = plane == 0 ? 1 : 2;
    const QRect area(cover.area.topLeft() / half, cover.area.size() / half);
    const auto points = [&](double scale, double shift, int first, int count, int length) {
        const double start = (scale * (first + 0.5) * half + shift) / half - 0.5;
        return SamplePoints(start, scale, count, length);
    };
    const PlaneView source = view(picture, plane);
    const SamplePoints across = points(map.m11(), map.dx(), area.x(), area.width(), source.width);
    const SamplePoints down = points(map.m22(), map.dy(), area.y(), area.height(), source.height);
    RowScaler rows(source, across);
    RowScaler alphaRows(picture.isOpaque() ? source : alphaView(picture, plane), across);
    Bytes samples(size_t(area.width()));
    Bytes alpha(samples.size());
    const CanvasPlane to(canvas, plane, area.topLeft());
    for (int y = 0; y < area.height(); ++y) {
        const int index = down.index[size_t(y)];
        const int weight = down.weight[size_t(y)];
        if (solid) {
            rows.read(index, weight, to.samples(y));
            if (std::uint8_t *below = to.alpha(y))
                std::fill_n(below, area.width(), std::uint8_t(255));
            continue;
        }
        rows.read(index, weight, samples.data());
        if (picture.isOpaque())
            std::fill(alpha.begin(), alpha.end(), std::uint8_t(255));
        else
            alphaRows.read(index, weight, alpha.data());
        layRow(to, y, samples, alpha, cover.row(plane, y), opacity);
    }
}

void drawTurned(Picture &canvas, const Picture &picture, int plane, const QTransform &map,
                const Stencil &cover, std::uint8_t opacity)
{
    const int half = plane == 0 ? 1 : 2;
    const QRect area(cover.area.topLeft() / half, cover.area.size() / half);
    const PlaneView source = view(picture, plane);
    const PlaneView sourceAlpha = picture.isOpaque() ? PlaneView{} : alphaView(picture, plane);
    Bytes samples(size_t(area.width()));
    Bytes alpha(samples.size(), 255);
    const CanvasPlane to(canvas, plane, area.topLeft());
    for (int y = 0; y < area.height(); ++y) {
        for (int x = 0; x < area.width(); ++x) {
            const QPointF place =
                map.map(QPointF((area.x() + x + 0.5) * half, (area.y() + y + 0.5) * half)) / half;
            samples[size_t(x)] = sampleAt(source, place.x() - 0.5, place.y() - 0.5);
            alpha[size_t(x)] = sourceAlpha.data
                                   ? sampleAt(sourceAlpha, place.x() - 0.5, place.y() - 0.5)
                                   : std::uint8_t(255);
        }
        layRow(to, y, samples, alpha, cover.row(plane, y), opacity);
    }
}

} // namespace

Fitted fitInto(QSizeF box, QSizeF picture, const QString &fit, QPointF focus)
{
    const QRectF whole(QPointF(), picture);
    if (fit == QLatin1String("fill"))
        return {whole, QRectF(QPointF(), box)};
    const double across = box.width() / picture.width();
    const double down = box.height() / picture.height();
    const double scale = fit == QLatin1String("contain") ? std::min(across, down)
                         : fit == QLatin1String("cover") ? std::max(across, down)
                                                         : 1;
    const QSizeF visible(std::min(picture.width(), box.width() / scale),
                         std::min(picture.height(), box.height() / scale));
    const QSizeF shown = visible * scale;
    return {QRectF(QPointF((picture.width() - visible.width()) * focus.x(),
                           (picture.height() - visible.height()) * focus.y()),
                   visible),
            QRectF(QPointF((box.width() - shown.width()) / 2, (box.height() - shown.height()) / 2),
                   shown)};
}

int halvings(const Fitted &fitted, const QTransform &transform)
{
    const double area = std::abs(transform.determinant()) * fitted.target.width() *
                        fitted.target.height() / (fitted.source.width() * fitted.source.height());
    const double scale = std::sqrt(std::max(area, 1e-6));
    return scale >= 0.5 ? 0 : int(std::floor(std::log2(1 / scale)));
}

bool coversExactly(const Picture &picture, const Fitted &fitted, const QTransform &transform,
                   QSize canvas)
{
    return picture.isOpaque() && picture.size == canvas &&
           fitted.source == QRectF(QRect({}, canvas)) && transform.type() <= QTransform::TxScale &&
           transform.mapRect(fitted.target) == QRectF(QRect({}, canvas));
}

void drawPicture(Picture &canvas, const Picture &picture, QSizeF fullSize, const Fitted &fitted,
                 const QTransform &transform, std::uint8_t opacity)
{
    const Stencil cover = rectangleStencil(fitted.target, transform, canvas.size);
    if (cover.area.isEmpty())
        return;
    const double shrunkX = picture.size.width() / fullSize.width();
    const double shrunkY = picture.size.height() / fullSize.height();
    QTransform pictureToCanvas = QTransform::fromScale(1 / shrunkX, 1 / shrunkY);
    pictureToCanvas *= QTransform::fromTranslate(-fitted.source.x(), -fitted.source.y());
    pictureToCanvas *= QTransform::fromScale(fitted.target.width() / fitted.source.width(),
                                             fitted.target.height() / fitted.source.height());
    pictureToCanvas *= QTransform::fromTranslate(fitted.target.x(), fitted.target.y());
    const QTransform map = (pictureToCanvas * transform).inverted();
    const bool upright = transform.type() <= QTransform::TxScale && map.m11() > 0 && map.m22() > 0;
    const QRectF shape = transform.mapRect(fitted.target);
    const QRectF visible = shape.intersected(QRectF(QRect({}, canvas.size)));
    const bool solid = opacity == 255 && picture.isOpaque() && isWhole(visible.left() / 2) &&
                       isWhole(visible.right() / 2) && isWhole(visible.top() / 2) &&
                       isWhole(visible.bottom() / 2);
    for (int plane = 0; plane < 3; ++plane) {
        if (upright)
            drawUpright(canvas, picture, plane, map, cover, solid, opacity);
        else
            drawTurned(canvas, picture, plane, map, cover, opacity);
    }
}

} // namespace reelwright
