// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <editor/timeline/clipart.h>

#include <editor/canvas/outline.h>
#include <editor/session/places.h>
#include <editor/session/smallpicture.h>
#include <editor/session/soundpeaks.h>
#include <preview/compose/composer.h>

#include <algorithm>
#include <utility>

namespace reelwright {

namespace {

constexpr int mostPictures = 10; // of one clip

bool isSeen(ElementKind kind)
{
    return kind == ElementKind::Video || kind == ElementKind::Image || kind == ElementKind::Scene;
}

bool isHeard(ElementKind kind)
{
    return kind == ElementKind::Video || kind == ElementKind::Audio;
}

bool isSilence(const std::vector<float> &peaks)
{
    return std::ranges::all_of(peaks, [](float peak) { return peak <= 0; });
}

} // namespace

ClipArt::ClipArt(std::shared_ptr<Composer> composer, std::shared_ptr<Quiet> quiet,
                 std::shared_ptr<SoundPool> sounds, QObject *parent)
    : QObject(parent), m_composer(std::move(composer)), m_quiet(std::move(quiet)),
      m_sounds(std::move(sounds))
{
}

ClipArt::~ClipArt()
{
    ++m_wanted;
    m_closing = true;
}

const ClipArt::Art *ClipArt::art(const ElementId &element) const
{
    const auto found = m_entries.constFind(element);
    return found == m_entries.cend() ? nullptr : &found->art;
}

void ClipArt::want(std::shared_ptr<const Program> program, const QList<ElementId> &elements,
                   int pictureHeight)
{
    ++m_wanted;
    m_worker.clear();
    if (std::exchange(m_files, program->assets) != program->assets)
        for (Entry &entry : m_entries)
            entry.stale = true;
    for (const ElementId &element : elements) {
        const Layer *layer = findLayer(*program, element);
        if (!layer || isMade(*layer))
            continue;
        if (isSeen(layer->kind))
            drawStrip(program, *layer, pictureHeight);
        if (isHeard(layer->kind))
            measure(program, *layer);
    }
}

bool ClipArt::isMade(const Layer &layer) const
{
    const auto known = m_entries.constFind(layer.element);
    return known != m_entries.cend() && known->layer == layer && !known->stale &&
           (known->drawn || !isSeen(layer.kind)) && (known->measured || !isHeard(layer.kind)) &&
           !(known->art.strip.isEmpty() && known->art.peaks.empty());
}

ClipArt::Entry &ClipArt::entryOf(const Layer &layer)
{
    Entry &entry = m_entries[layer.element];
    if (entry.layer != layer)
        entry = {layer, {}};
    return entry;
}

void ClipArt::drawStrip(const std::shared_ptr<const Program> &program, const Layer &layer,
                        int height)
{
    const int count = layer.kind == ElementKind::Image
                          ? 1
                          : std::clamp(int(toSeconds(layer.range.duration) * 2), 1, mostPictures);
    m_worker.post([this, program, layer, height, count, wanted = m_wanted.load()] {
        const Program alone = withLayerAlone(*program, layer.element);
        Art art;
        const auto goOn = [this, wanted] { return wanted == m_wanted; };
        for (int i = 0; i < count && m_quiet->wait(goOn); ++i) {
            const Flicks time = layer.range.start +
                                layer.range.duration * (2 * i + 1) / (2 * count);
            const QRectF part = outlineOf(alone, layer, time, m_composer->fonts()).boundingRect();
            art.strip.append({time, partPicture(*m_composer, alone, time, part, height)});
        }
        answer(this, [this, layer, art, wanted] {
            if (wanted != m_wanted)
                return;
            Entry &entry = entryOf(layer);
            entry.art.strip = art.strip;
            entry.drawn = true;
            entry.stale = false;
            Q_EMIT ready();
        });
    });
}

void ClipArt::measure(const std::shared_ptr<const Program> &program, const Layer &layer)
{
    m_worker.post([this, program, layer] {
        const Program alone = withLayerAlone(*program, layer.element);
        const auto goOn = [this] { return !m_closing; };
        answer(this, [this, program, layer,
                      peaks = peaksOf(*m_sounds, alone, layer.range, peaksPerSecond, goOn)] {
            Entry &entry = entryOf(layer);
            entry.art.peaks = isSilence(peaks) && isSeen(layer.kind) ? std::vector<float>() : peaks;
            entry.measured = true;
            entry.stale = program->assets != m_files;
            Q_EMIT ready();
        });
    });
}

} // namespace reelwright
