// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <model/template/template.h>
#include <model/variant/program.h>

#include <QList>
#include <cstdint>

namespace reelwright {

// A span of a program that is encoded by itself.
struct ChunkSpan {
    std::int64_t first = 0; // frame of the program
    std::int64_t count = 0;
    Digest key;          // of all that its frames and their encoding depend on
    SceneId scene;       // where it lies, for the order of work: chunks of different viewers that
    Flicks sceneTime{0}; // lie at the same place read the same media

    friend bool operator==(const ChunkSpan &, const ChunkSpan &) = default;
};

// Cuts a program where dependencies change and nowhere else: at scene borders, at the end of
// cross-fades, where a variable layer comes or goes, and after some seconds. Every chunk begins
// with a keyframe, and has one after every output.keyframeEvery frames. The places depend on the
// template and on the scenes that are shown, not on the viewer's values.
QList<ChunkSpan> planChunks(const Program &program, const Output &output);

} // namespace reelwright
