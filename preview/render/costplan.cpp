// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <preview/render/batch.h>
#include <preview/render/chunkmaker.h>
#include <preview/render/costplan.h>

#include <QSet>
#include <QTemporaryDir>
#include <ctime>

namespace reelwright {

namespace {

constexpr int programsAtOnce = 256;
constexpr int chunksToSample = 4;

double processorSeconds()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return double(time.tv_sec) + double(time.tv_nsec) * 1e-9;
}

qint64 sizeOf(const VideoChunk &chunk)
{
    qint64 bytes = 0;
    for (const VideoPacket &packet : chunk.packets)
        bytes += packet.data.size();
    return bytes;
}

// Chunks spread evenly over a program, drawn and encoded into a folder that goes afterwards.
Result<void> sample(const BatchViewer &viewer, const Output &output, const std::atomic<bool> *stop,
                    CostPlan &plan)
{
    const QTemporaryDir folder;
    ChunkMaker maker(ChunkCache(folder.path()), output, stop);
    double seconds = 0;
    double bytes = 0;
    for (int i = 0; i < chunksToSample; ++i) {
        const qsizetype index = (2 * i + 1) * viewer.chunks.size() / (2 * chunksToSample);
        const double before = processorSeconds();
        bool encoded = false;
        const auto chunk = maker.chunk(viewer.program, viewer.chunks[index], encoded);
        if (!chunk)
            return fail(chunk.error());
        if (!encoded)
            continue;
        seconds += processorSeconds() - before;
        bytes += double(sizeOf(*chunk));
        plan.sampledFrames += chunk->frameCount();
    }
    const double sampled = double(plan.sampledFrames);
    plan.coreSeconds = seconds / sampled * double(plan.framesToEncode);
    const double soundBytes = toSeconds(viewer.program.duration) * output.soundBitRate / 8;
    plan.bytes = bytes / sampled * double(plan.frames) +
                 soundBytes * double(plan.viewers - plan.failed);
    return {};
}

} // namespace

Result<CostPlan> planCost(const LoadedTemplate &loaded, const QString &dataPath,
                          const ViewerChoice &choice, const std::atomic<bool> *stop)
{
    auto reader = ProgramReader::open(loaded, dataPath, choice);
    if (!reader)
        return fail(reader.error());
    CostPlan plan;
    QSet<QByteArray> distinct;
    std::optional<BatchViewer> first;
    for (;;) {
        Result<QList<ViewerProgram>> programs = (*reader)->next(programsAtOnce);
        if (!programs)
            return fail(programs.error());
        if (programs->isEmpty())
            break;
        for (ViewerProgram &entry : *programs) {
            if (stop && *stop)
                return fail(QStringLiteral("stopped"), {}, {}, ErrorCode::Passing);
            ++plan.viewers;
            plan.failed += entry.program ? 0 : 1;
            if (!entry.program)
                continue;
            const BatchViewer planned =
                planViewer(entry.viewer, std::move(*entry.program), loaded.value.output);
            for (const ChunkSpan &chunk : planned.chunks) {
                ++plan.chunks;
                plan.frames += chunk.count;
                const qsizetype before = distinct.size();
                distinct.insert(QByteArray::fromHex(chunk.key.first(32)));
                plan.framesToEncode += distinct.size() > before ? chunk.count : 0;
            }
            if (!first)
                first = planned;
        }
    }
    plan.distinctChunks = distinct.size();
    if (first)
        if (const Result<void> sampled = sample(*first, loaded.value.output, stop, plan); !sampled)
            return fail(sampled.error());
    return plan;
}

} // namespace reelwright
