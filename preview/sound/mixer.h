// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <model/base/result.h>
#include <model/variant/program.h>

#include <functional>
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

// The sound of a program: a pure function of its arguments, like frames. `out` is interleaved
// stereo at 48 kHz, -1..1, from sample `first` of the program on; silence outside the program, and
// where a medium has no sound or no more of it. Every range gives the same samples, however it is
// cut into calls. An error names the element and the file;
// media that the program's table says can't be used (see Composer) are silent.
//
// A layer's gain is taken from its curve every 64 samples of the program's time, with a straight
// line between, and -96 dB or less is silence. Its own fades are straight lines in amplitude at its
// range's ends; those of its window (cross-fades of scenes) keep the power of both together equal.
// Layers are added, and what goes beyond -1..1 is cut off.
//
// Files are decoded from their start. `goOn` is asked as long as that takes; false:
// ErrorCode::Passing, with all in `out` that was there; a later call goes on with the rest.
Result<void> mixSound(SoundPool &pool, const Program &program, std::int64_t first,
                      std::span<float> out, const std::function<bool()> &goOn = {});

// How many samples the program's sound has.
std::int64_t soundLength(const Program &program);

// A hash of all that the program's sound depends on; two programs with the same key sound alike.
// Viewers, and the names of elements, are not part of it.
Digest soundKey(const Program &program);

} // namespace reelwright
