// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <model/base/stopping.h>
#include <model/variant/program.h>
#include <preview/media/frame.h>

#include <memory>

namespace reelwright {

class FontPool;
class FrameStore;

// Draws programs. frame(program, t) is a pure function of its arguments: whatever was drawn before,
// on whichever thread. What the composer keeps (drawn texts, scaled pictures, decoded frames) only
// makes it faster, and stays within a fixed bound. Any number of threads may call one composer.
class Composer {
public:
    // `cacheBytes` bounds what it keeps beside the frames in work.
    explicit Composer(std::size_t cacheBytes = 128u << 20, std::shared_ptr<FrameStore> kept = {});
    ~Composer();

    // The frame on screen at `time`; a time outside the program is clamped into it. An error names
    // the element that can't be drawn. In the place of media that the program's table says can't be
    // used (no table that is rendered from has such) there is a marked box.
    Result<Frame> frame(const Program &program, Flicks time);

    // Puts the frames of videos that the program shows into the store that it was made with, in
    // the program's order, as far as they are not there. Clips that can't be read are passed over.
    // `goOn` is asked for each frame.
    void keepFrames(const Program &program, const GoOn &goOn);

    FontPool &fonts() const;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace reelwright
