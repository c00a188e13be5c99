// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <model/variant/program.h>
#include <preview/player/loopspan.h>
#include <preview/player/soundlevels.h>
#include <preview/sound/mixer.h>

#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <span>

namespace reelwright {

// What the sound device is fed with: a program's sound from a given sample on, once or in a loop
// of samples; silence while a file is not decoded as far as that.
// Any thread.
class SoundFeed {
public:
    // `failed` is called on the thread that fills, once a program.
    SoundFeed(std::shared_ptr<SoundPool> pool, std::function<void(Error)> failed);

    void setProgram(std::shared_ptr<const Program> program);
    void setMuted(bool muted);
    // `length`: so many samples alone, and silence after them.
    void start(std::int64_t first, std::optional<LoopSpan> loop,
               std::optional<std::int64_t> length = {});
    void fill(std::span<float> out);
    // Of what fill() gave, so many samples after the first since start().
    SoundLevel levelAt(std::int64_t sample);

private:
    Result<void> mix(std::span<float> out);

    const std::shared_ptr<SoundPool> m_pool;
    const std::function<void(Error)> m_failed;
    std::mutex m_mutex;
    std::shared_ptr<const Program> m_program;
    std::int64_t m_next = 0;
    std::optional<LoopSpan> m_loop;
    std::optional<std::int64_t> m_left; // samples until silence
    std::mutex m_levelsMutex;           // who looks at levels does not wait for sound to be mixed
    SoundLevels m_levels;
    bool m_starts = true; // nothing was filled since start()
    bool m_muted = false;
    bool m_broken = false;
};

} // namespace reelwright
