// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <preview/compose/blend.h>
#include <preview/compose/composer.h>
#include <preview/compose/drawing.h>
#include <preview/compose/drawingcache.h>
#include <preview/compose/keywriter.h>
#include <preview/media/color.h>
#include <preview/media/mediapool.h>
#include <preview/text/textimage.h>

#include <algorithm>
#include <vector>

namespace reelwright {

namespace {

Result<Drawing> drawingOf(const Program &program, const Layer &layer, Flicks time,
                          DrawingTools tools)
{
    switch (layer.kind) {
    case ElementKind::Text:
        return textDrawing(program, layer, time, tools);
    case ElementKind::Image:
        return imageDrawing(program, layer, time, tools);
    case ElementKind::Video:
        return videoDrawing(program, layer, time, tools);
    case ElementKind::Rectangle:
        return rectangleDrawing(program, layer, time, tools);
    case ElementKind::Ellipse:
        return ellipseDrawing(program, layer, time, tools);
    case ElementKind::Audio:
    case ElementKind::Scene:
        break;
    }
    return fail(QStringLiteral("can't be drawn"), {}, {}, ErrorCode::Internal);
}

bool isSeen(const Layer &layer, Flicks time)
{
    return layer.kind != ElementKind::Audio && layer.range.contains(time) &&
           opacityOf(layer, time) > 0;
}

Error atElement(const Error &error, const Layer &layer)
{
    return error.in(QStringLiteral("element %1").arg(layer.element.value));
}

struct SceneDrawing {
    const Layer *layer;
    Drawing drawing;
};

void crossFade(Frame &under, const Frame &over, unsigned weight)
{
    for (int plane = 0; plane < 3; ++plane) {
        std::uint8_t *pixels = under.writable(plane);
        for (int y = 0; y < under.rows(plane); ++y)
            mixRow(pixels + std::ptrdiff_t(y) * under.stride(plane),
                   over.plane(plane) + std::ptrdiff_t(y) * over.stride(plane), weight,
                   under.columns(plane));
    }
}

} // namespace

struct Composer::Private {
    explicit Private(std::size_t bytes)
        : pictures(bytes - bytes / 16), cache{pictures, decltype(cache.stencils)(bytes / 16)}
    {
    }

    PictureCache pictures;
    DrawingCache cache;
    MediaPool media{pictures};
    FontPool fonts;

    Result<Frame> scene(const Program &program, const ProgramScene &scene, Flicks time);
    Result<std::vector<SceneDrawing>> drawings(const Program &program, const ProgramScene &scene,
                                               Flicks time);
    Result<Frame> background(const Program &program, const ProgramScene &scene,
                             const std::vector<SceneDrawing> &drawings, size_t &drawn);
};

Composer::Composer(std::size_t cacheBytes) : d(std::make_unique<Private>(cacheBytes)) {}
Composer::~Composer() = default;

FontPool &Composer::fonts() const
{
    return d->fonts;
}

Result<std::vector<SceneDrawing>>
Composer::Private::drawings(const Program &program, const ProgramScene &scene, Flicks time)
{
    std::vector<SceneDrawing> list;
    for (const Layer &layer : scene.layers) {
        if (!isSeen(layer, time))
            continue;
        Result<Drawing> drawing = drawingOf(program, layer, time, {media, fonts, cache});
        if (!drawing)
            return fail(atElement(drawing.error(), layer));
        list.push_back({&layer, std::move(*drawing)});
    }
    return list;
}

// What the rest is drawn on, and in `drawn` how many of the drawings are in it already.
Result<Frame> Composer::Private::background(const Program &program, const ProgramScene &scene,
                                            const std::vector<SceneDrawing> &list, size_t &drawn)
{
    drawn = 0;
    if (!list.empty() && list.front().drawing.whole) {
        const auto whole = list.front().drawing.whole();
        if (!whole)
            return fail(atElement(whole.error(), *list.front().layer));
        if (*whole) {
            drawn = 1;
            return **whole;
        }
    }
    Frame frame(program.width, program.height);
    const YCbCr color = toYCbCr(scene.background);
    frame.fill(color.luma, color.cb, color.cr);
    return frame;
}

Result<Frame> Composer::Private::scene(const Program &program, const ProgramScene &scene,
                                       Flicks time)
{
    const auto list = drawings(program, scene, time);
    if (!list)
        return fail(list.error());
    KeyWriter start('S');
    start.add(program.width).add(program.height).add(scene.background);
    std::vector<QByteArray> keys; // of the frame after each drawing
    for (const SceneDrawing &entry : *list)
        keys.push_back(KeyWriter('+')
                           .add(keys.empty() ? start.key() : keys.back())
                           .add(entry.drawing.key)
                           .key());
    Frame frame;
    size_t drawn = 0;
    for (size_t i = list->size(); i > 0 && frame.isNull(); --i) {
        if (!(*list)[i - 1].drawing.heavy)
            continue;
        if (auto kept = pictures.find(keys[i - 1])) {
            frame = kept->frame;
            drawn = i;
        }
    }
    if (frame.isNull()) {
        Result<Frame> made = background(program, scene, *list, drawn);
        if (!made)
            return made;
        frame = std::move(*made);
    }
    for (; drawn < list->size(); ++drawn) {
        const auto &[layer, drawing] = (*list)[drawn];
        if (const Result<void> done = drawing.draw(frame); !done)
            return fail(atElement(done.error(), *layer));
        if (drawing.heavy)
            pictures.insert(keys[drawn], {frame, QSize(frame.width(), frame.height()), {}, {}},
                            frame.bytes());
    }
    return frame;
}

Result<Frame> Composer::frame(const Program &program, Flicks time)
{
    const Flicks last = program.rate.timeOf(std::max<std::int64_t>(0, program.frameCount() - 1));
    const Flicks moment = std::clamp(time, Flicks(0), last);
    Frame result;
    for (const ProgramScene &scene : program.scenes) {
        if (!scene.range.contains(moment))
            continue;
        Result<Frame> drawn = d->scene(program, scene, moment);
        if (!drawn)
            return drawn;
        if (result.isNull()) {
            result = std::move(*drawn);
            continue;
        }
        const double into = double((moment - scene.range.start).count()) /
                            double(std::max<std::int64_t>(1, scene.crossFade.count()));
        crossFade(result, *drawn, unsigned(std::clamp(into, 0.0, 1.0) * 256));
    }
    if (result.isNull())
        return fail(QStringLiteral("the program shows no scene at %1 s").arg(toSeconds(moment)), {},
                    {}, ErrorCode::Internal);
    return result;
}

} // namespace reelwright
