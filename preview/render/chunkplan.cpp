// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <preview/render/chunkkey.h>
#include <preview/render/chunkplan.h>

#include <algorithm>
#include <set>

namespace reelwright {

namespace {

// A cut that leaves less than this to the border before or after it costs more than it shares.
constexpr std::int64_t shortestPiece = 8;

// Frames in a chunk, if groups of pictures aren't longer. Each chunk has an encoder of its own,
// which takes time to set up; but what is lost when a worker is stopped is a chunk.
constexpr std::int64_t usualLength = 180;

std::int64_t longestChunk(const Output &output) // whole groups of pictures
{
    const std::int64_t group = output.keyframeEvery;
    return group * std::max<std::int64_t>(1, usualLength / group);
}

using Frames = std::set<std::int64_t>;

void addUnlessNear(Frames &cuts, std::int64_t frame)
{
    const auto after = cuts.lower_bound(frame);
    const bool near = (after != cuts.end() && *after - frame < shortestPiece) ||
                      (after != cuts.begin() && frame - *std::prev(after) < shortestPiece);
    if (!near)
        cuts.insert(frame);
}

// The first frame that starts at or after `time`.
std::int64_t frameFrom(const FrameRate &rate, Flicks time)
{
    const std::int64_t frame = rate.frameAt(time);
    return rate.timeOf(frame) < time ? frame + 1 : frame;
}

Frames sceneBorders(const Program &program)
{
    Frames cuts{0, program.frameCount()};
    for (const ProgramScene &scene : program.scenes) {
        cuts.insert(frameFrom(program.rate, scene.range.start));
        if (scene.crossFade > Flicks(0))
            cuts.insert(frameFrom(program.rate, scene.range.start + scene.crossFade));
    }
    return cuts;
}

void addBorders(const FrameRate &rate, const QList<Layer> &layers, Frames &cuts)
{
    for (const Layer &layer : layers) {
        if (layer.variable) {
            addUnlessNear(cuts, frameFrom(rate, layer.range.start));
            addUnlessNear(cuts, frameFrom(rate, layer.range.end()));
        }
        addBorders(rate, layer.layers, cuts);
    }
}

Frames dependencyCuts(const Program &program)
{
    Frames cuts = sceneBorders(program);
    for (const ProgramScene &scene : program.scenes)
        addBorders(program.rate, scene.layers, cuts);
    return cuts;
}

// The scene on top at `time`.
const ProgramScene &sceneAt(const Program &program, Flicks time)
{
    const auto found =
        std::find_if(program.scenes.rbegin(), program.scenes.rend(),
                     [time](const ProgramScene &scene) { return scene.range.contains(time); });
    return found == program.scenes.rend() ? program.scenes.last() : *found;
}

} // namespace

QList<ChunkSpan> planChunks(const Program &program, const Output &output)
{
    QList<ChunkSpan> chunks;
    const Frames cuts = dependencyCuts(program);
    const std::int64_t longest = longestChunk(output);
    for (auto from = cuts.begin(), to = std::next(from); to != cuts.end(); from = to++) {
        for (std::int64_t first = *from; first < *to; first += longest) {
            const std::int64_t count = std::min(longest, *to - first);
            const Flicks time = program.rate.timeOf(first);
            const ProgramScene &scene = sceneAt(program, time);
            chunks.append({first, count, chunkKey(program, output, first, count), scene.scene,
                           time - scene.range.start});
        }
    }
    return chunks;
}

} // namespace reelwright
