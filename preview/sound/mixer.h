// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <model/base/result.h>
#include <model/variant/program.h>

#include <memory>
#include <span>

namespace reelwright {

// Sound of files, decoded once to 48 kHz stereo float and kept by digest, as far as it was asked
// for. Any thread.
class SoundPool {
public:
    SoundPool();
    ~SoundPool();
    struct Private;
    Private *internals() const { return d.get(); }

private:
    std::unique_ptr<Private> d;
};

// The sound of a program: samples(program, first, out) is a pure function of its arguments, like
// frames. `out` is interleaved stereo at 48 kHz, -1..1, from sample `first` of the program on;
// silence past its end. Every range gives the same samples, however it is cut into calls.
Result<void> mixSound(SoundPool &pool, const Program &program, std::int64_t first,
                      std::span<float> out);

// A hash of all that the program's sound depends on; two programs with the same key sound alike.
Digest soundKey(const Program &program);

} // namespace reelwright
