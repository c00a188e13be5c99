// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <preview/render/chunkkey.h>

#include <preview/compose/spankey.h>

namespace reelwright {

Digest chunkKey(const Program &program, const Output &output, std::int64_t first,
                std::int64_t count)
{
    const Flicks start = program.rate.timeOf(first);
    DigestBuilder digest;
    digest.add(QByteArrayView("reelwright chunk")).add(qint64(engineVersion));
    digest.add(qint64(program.width)).add(qint64(program.height)).add(program.rate.text());
    digest.add(qint64(count)).add(output.preset);
    digest.add(qint64(output.quality)).add(qint64(output.keyframeEvery));
    addSpan(digest, program, {start, program.rate.timeOf(first + count) - start});
    return digest.result();
}

} // namespace reelwright
