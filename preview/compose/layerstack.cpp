// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <model/base/message.h>
#include <preview/compose/drawingcache.h>
#include <preview/compose/keywriter.h>
#include <preview/compose/layerstack.h>
#include <preview/compose/placedpicture.h>
#include <preview/media/color.h>

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
    return fail(Message::tr("can't be drawn"), {}, {}, ErrorCode::Internal);
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

Result<Picture> nestedPicture(const LayerStack &stack, const QByteArray &key, QSize size, int level,
                              DrawingTools tools)
{
    const QByteArray own = KeyWriter('N').add(key).add(level).key();
    if (auto kept = tools.cache.pictures.find(own))
        return *kept;
    Result<Picture> picture = level > 0 ? nestedPicture(stack, key, size, level - 1, tools)
                                        : stack.drawnOn({size, std::nullopt}, tools);
    if (!picture)
        return picture;
    if (level > 0)
        picture = halved(*picture);
    tools.cache.pictures.insert(own, *picture, picture->bytes());
    return picture;
}

} // namespace

Result<LayerStack> LayerStack::of(const Program &program, const QList<Layer> &layers, Flicks time,
                                  DrawingTools tools)
{
    LayerStack stack;
    if (const Result<void> added = stack.add(program, layers, time, tools); !added)
        return fail(added.error());
    return stack;
}

Result<void> LayerStack::add(const Program &program, const QList<Layer> &layers, Flicks time,
                             DrawingTools tools)
{
    for (const Layer &layer : layers) {
        if (!isSeen(layer, time))
            continue;
        if (layer.kind == ElementKind::Scene) {
            if (const Result<void> added = addNested(program, layer, time, tools); !added)
                return added;
            continue;
        }
        Result<Drawing> drawing = drawingOf(program, layer, time, tools);
        if (!drawing)
            return fail(atElement(drawing.error(), layer));
        m_entries.push_back({&layer, std::move(*drawing)});
    }
    return {};
}

Result<void> LayerStack::addNested(const Program &program, const Layer &layer, Flicks time,
                                   DrawingTools tools)
{
    const QSize size(program.width, program.height);
    const PlacedPicture placed = place(layer, time, size);
    if (placed.isUntouched(size))
        return add(program, layer.layers, time, tools);
    Result<LayerStack> inner = of(program, layer.layers, time, tools);
    if (!inner)
        return fail(atElement(inner.error(), layer));
    if (inner->isEmpty())
        return {};
    const QByteArray key = inner->keyOn({size, std::nullopt});
    const auto stack = std::make_shared<const LayerStack>(std::move(*inner));
    const auto read = [stack, key, size, tools](int level) {
        return nestedPicture(*stack, key, size, level, tools);
    };
    m_entries.push_back(
        {&layer, reelwright::drawingOf(placed, placed.key('N', key, 0), size, read)});
    return {};
}

// Of the picture after each drawing.
std::vector<QByteArray> LayerStack::keysOn(const Ground &ground) const
{
    KeyWriter start(ground.color ? 'S' : 'C');
    start.add(ground.size.width()).add(ground.size.height()).add(ground.color.value_or(Color()));
    std::vector<QByteArray> keys{start.key()};
    for (const Entry &entry : m_entries)
        keys.push_back(KeyWriter('+').add(keys.back()).add(entry.drawing.key).key());
    keys.erase(keys.begin());
    return keys;
}

QByteArray LayerStack::keyOn(const Ground &ground) const
{
    const std::vector<QByteArray> keys = keysOn(ground);
    return keys.empty() ? QByteArray() : keys.back();
}

// What the rest is drawn on, and in `drawn` how many of the drawings are in it already.
Result<Picture> LayerStack::begin(const Ground &ground, size_t &drawn) const
{
    drawn = 0;
    if (!m_entries.empty() && m_entries.front().drawing.whole) {
        const auto whole = m_entries.front().drawing.whole();
        if (!whole)
            return fail(atElement(whole.error(), *m_entries.front().layer));
        if (*whole) {
            drawn = 1;
            return Picture{**whole, ground.size, {}, {}};
        }
    }
    if (!ground.color)
        return transparentPicture(ground.size);
    Picture picture{Frame(ground.size.width(), ground.size.height()), ground.size, {}, {}};
    const YCbCr color = toYCbCr(*ground.color);
    picture.frame.fill(color.luma, color.cb, color.cr);
    return picture;
}

Result<Picture> LayerStack::drawnOn(const Ground &ground, DrawingTools tools) const
{
    PictureCache &kept = tools.cache.pictures;
    const std::vector<QByteArray> keys = keysOn(ground);
    Picture canvas;
    size_t drawn = 0;
    for (size_t i = m_entries.size(); i > 0 && canvas.isNull(); --i) {
        if (!m_entries[i - 1].drawing.heavy)
            continue;
        if (auto found = kept.find(keys[i - 1])) {
            canvas = std::move(*found);
            drawn = i;
        }
    }
    if (canvas.isNull()) {
        Result<Picture> made = begin(ground, drawn);
        if (!made)
            return made;
        canvas = std::move(*made);
    }
    for (; drawn < m_entries.size(); ++drawn) {
        const auto &[layer, drawing] = m_entries[drawn];
        if (const Result<void> done = drawing.draw(canvas); !done)
            return fail(atElement(done.error(), *layer));
        if (drawing.heavy)
            kept.insert(keys[drawn], canvas, canvas.bytes());
    }
    return canvas;
}

} // namespace reelwright
