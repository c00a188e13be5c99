// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <model/base/message.h>
#include <preview/compose/blend.h>
#include <preview/compose/composer.h>
#include <preview/compose/drawingcache.h>
#include <preview/compose/layerstack.h>
#include <preview/media/mediapool.h>
#include <preview/text/textimage.h>

#include <algorithm>
#include <vector>

namespace reelwright {

namespace {

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

// The layers of a program's scenes, and of those nested in them.
void eachLayer(const QList<Layer> &layers, const std::function<void(const Layer &)> &visit)
{
    for (const Layer &layer : layers) {
        visit(layer);
        eachLayer(layer.layers, visit);
    }
}

} // namespace

struct Composer::Private {
    Private(std::size_t bytes, std::shared_ptr<FrameStore> kept)
        : pictures(bytes - bytes / 16), cache{pictures, decltype(cache.stencils)(bytes / 16)},
          media(pictures, 1, std::move(kept))
    {
    }

    PictureCache pictures;
    DrawingCache cache;
    MediaPool media;
    FontPool fonts;

    Result<Frame> scene(const Program &program, const ProgramScene &scene, Flicks time);
};

Composer::Composer(std::size_t cacheBytes, std::shared_ptr<FrameStore> kept)
    : d(std::make_unique<Private>(cacheBytes, std::move(kept)))
{
}

Composer::~Composer() = default;

FontPool &Composer::fonts() const
{
    return d->fonts;
}

Result<Frame> Composer::Private::scene(const Program &program, const ProgramScene &scene,
                                       Flicks time)
{
    const DrawingTools tools{media, fonts, cache};
    const Result<LayerStack> stack = LayerStack::of(program, scene.layers, time, tools);
    if (!stack)
        return fail(stack.error());
    const Ground ground{QSize(program.width, program.height), scene.background};
    return stack->drawnOn(ground, tools).map([](const Picture &canvas) { return canvas.frame; });
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
        return fail(Message::tr("the program shows no scene at %1 s").arg(toSeconds(moment)), {},
                    {}, ErrorCode::Internal);
    return result;
}

void Composer::keepFrames(const Program &program, const GoOn &goOn)
{
    const auto keep = [&](const Layer &layer) {
        if (layer.kind != ElementKind::Video || isStopped(goOn))
            return;
        const MediaAsset *asset = program.asset(layer.text(PropertyId::Source, layer.range.start));
        if (!asset || asset->state != AssetState::Good)
            return;
        const auto index = d->media.index(*asset);
        if (!index)
            return;
        const Flicks offset = fromSeconds(layer.number(PropertyId::MediaStart, layer.range.start)) -
                              layer.origin;
        (void)d->media.keepFrames(*asset, (*index)->frameAt(offset + layer.range.start),
                                  (*index)->frameAt(offset + layer.range.end()) + 1, goOn);
    };
    for (const ProgramScene &scene : program.scenes)
        eachLayer(scene.layers, keep);
}

} // namespace reelwright
