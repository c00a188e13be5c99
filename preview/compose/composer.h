// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <model/variant/program.h>
#include <preview/media/frame.h>

#include <memory>

namespace reelwright {

class FontPool;
class MediaPool;

// Draws programs. frame(program, t) is a pure function of its arguments: whatever was drawn before,
// on whichever thread. What the composer keeps (drawn texts, scaled pictures, decoded frames) only
// makes it faster, and stays within a fixed bound. Any number of threads may call one composer.
class Composer {
public:
    // `cacheBytes` bounds what it keeps beside the frames in work.
    explicit Composer(std::size_t cacheBytes = 128u << 20);
    ~Composer();

    // The frame on screen at `time`; a time outside the program is clamped into it. An error names
    // the element that can't be drawn. In the place of media that the program's table says can't be
    // used (no table that is rendered from has such) there is a marked box.
    Result<Frame> frame(const Program &program, Flicks time);

    FontPool &fonts() const;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace reelwright
