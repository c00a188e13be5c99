// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <model/base/result.h>

#include <cstdint>
#include <functional>
#include <memory>
#include <span>

namespace reelwright {

// The sound of one file from its start on, as interleaved stereo float at 48 kHz, decoded as far as
// it was asked for. The start is where the first picture of a video is shown, else the first
// sample that is meant to be heard. One thread at a time.
class SoundFile {
public:
    // A file without sound is no error; it is silent.
    static Result<SoundFile> open(const QString &path);
    SoundFile(SoundFile &&) noexcept;
    ~SoundFile();

    // Samples from `first` on; silence before the start and after the end. `goOn` is asked before
    // each packet that has to be decoded, but for the first, so that each call gets on; false:
    // ErrorCode::Passing, and the next call goes on from there.
    using GoOn = std::function<bool()>;
    Result<void> read(std::int64_t first, std::span<float> out, const GoOn &goOn = {});

private:
    struct Private;
    explicit SoundFile(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

} // namespace reelwright
