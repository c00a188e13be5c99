// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <memory>
#include <optional>
#include <span>

namespace reelwright {

// Where sound goes, and the clock that it makes.
class SoundOutput {
public:
    // Fills interleaved stereo at 48 kHz; called on a thread of the output's.
    using Fill = std::function<void(std::span<float>)>;

    virtual ~SoundOutput() = default;
    // False: there is nothing to play on.
    virtual bool start(Fill fill) = 0;
    // After it returns `fill` is not called any more.
    virtual void stop() = 0;
    // Samples heard since start(); none: the device is gone.
    virtual std::optional<std::int64_t> heard() = 0;
};

// The system's default sound device, looked up at each start(). Belongs to the thread that made it.
std::unique_ptr<SoundOutput> deviceOutput();

} // namespace reelwright
