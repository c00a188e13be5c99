// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <preview/render/batch.h>
#include <preview/sound/mixer.h>

#include <QSet>
#include <algorithm>

namespace reelwright {

namespace {

Digest soundKeyOf(const Program &program, const Output &output)
{
    DigestBuilder digest;
    digest.add(QByteArrayView("reelwright sound")).add(soundKey(program));
    return digest.add(qint64(output.soundBitRate)).result();
}

} // namespace

BatchViewer planViewer(const QString &viewer, Program program, const Output &output)
{
    BatchViewer planned{viewer, std::move(program), {}, {}, {}};
    planned.chunks = planChunks(planned.program, output);
    planned.sound = soundKeyOf(planned.program, output);
    DigestBuilder job;
    job.add(planned.sound);
    for (const ChunkSpan &chunk : planned.chunks)
        job.add(chunk.key);
    planned.job = job.result();
    return planned;
}

Batch makeBatch(QList<BatchViewer> viewers)
{
    Batch batch{std::move(viewers), {}};
    QSet<Digest> known;
    for (int i = 0; i < batch.viewers.size(); ++i) {
        const BatchViewer &viewer = batch.viewers[i];
        if (!known.contains(viewer.sound))
            batch.tasks.append({viewer.sound, i, {}, true});
        known.insert(viewer.sound);
        for (const ChunkSpan &chunk : viewer.chunks) {
            if (!known.contains(chunk.key))
                batch.tasks.append({chunk.key, i, chunk, false});
            known.insert(chunk.key);
        }
    }
    std::stable_sort(batch.tasks.begin(), batch.tasks.end(),
                     [](const BatchTask &a, const BatchTask &b) {
                         return std::tie(a.span.scene.value, a.span.sceneTime) <
                                std::tie(b.span.scene.value, b.span.sceneTime);
                     });
    return batch;
}

} // namespace reelwright
