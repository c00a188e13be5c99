// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <preview/compose/composer.h>
#include <preview/encode/videoencoder.h>
#include <preview/render/chunkcache.h>
#include <preview/render/chunkplan.h>
#include <preview/sound/mixer.h>

#include <atomic>

namespace reelwright {

// Draws and encodes what is not in the cache yet. Any thread.
class ChunkMaker {
public:
    ChunkMaker(ChunkCache cache, Output output, const std::atomic<bool> *stop)
        : m_cache(std::move(cache)), m_output(std::move(output)), m_stop(stop)
    {
    }

    // The chunk, and in `encoded` whether it had to be made.
    Result<VideoChunk> chunk(const Program &program, const ChunkSpan &span, bool &encoded);
    Result<EncodedSound> sound(const Program &program, const Digest &key);
    VideoSettings settings(const Program &program) const;

private:
    Result<VideoChunk> encode(const Program &program, const ChunkSpan &span);

    ChunkCache m_cache;
    Output m_output;
    const std::atomic<bool> *m_stop;
    Composer m_composer;
    SoundPool m_sounds;
};

} // namespace reelwright
