// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <preview/render/chunkmaker.h>

namespace reelwright {

VideoSettings ChunkMaker::settings(const Program &program) const
{
    return {program.width, program.height, program.rate, m_output};
}

Result<VideoChunk> ChunkMaker::encode(const Program &program, const ChunkSpan &span)
{
    Result<VideoEncoder> encoder = VideoEncoder::open(settings(program));
    if (!encoder)
        return fail(encoder.error());
    for (std::int64_t i = span.first; i < span.first + span.count; ++i) {
        if (m_stop && *m_stop)
            return fail(QStringLiteral("stopped"), {}, QStringLiteral("run it again to go on"),
                        ErrorCode::Passing);
        const Result<Frame> frame = m_composer.frame(program, program.rate.timeOf(i));
        if (!frame)
            return fail(frame.error().in(
                QStringLiteral("at %1").arg(timecode(program.rate.timeOf(i), program.rate))));
        if (const Result<void> added = encoder->add(*frame); !added)
            return fail(added.error());
    }
    return encoder->finish();
}

Result<VideoChunk> ChunkMaker::chunk(const Program &program, const ChunkSpan &span, bool &encoded)
{
    encoded = false;
    if (auto kept = m_cache.video(span.key); kept && kept->frameCount() == span.count)
        return std::move(*kept);
    Result<VideoChunk> made = encode(program, span);
    if (!made)
        return made;
    encoded = true;
    if (const Result<void> stored = m_cache.store(span.key, *made); !stored)
        return fail(stored.error());
    return made;
}

Result<EncodedSound> ChunkMaker::sound(const Program &program, const Digest &key)
{
    if (auto kept = m_cache.sound(key))
        return std::move(*kept);
    Result<EncodedSound> made = encodeSound(m_sounds, program, m_output.soundBitRate);
    if (!made)
        return made;
    if (const Result<void> stored = m_cache.store(key, *made); !stored)
        return fail(stored.error());
    return made;
}

} // namespace reelwright
