// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <preview/render/programreader.h>
#include <preview/render/rendersettings.h>

namespace reelwright {

// What a render would cost, known before its first frame.
struct CostPlan {
    qint64 viewers = 0;
    qint64 failed = 0; // viewers that can't be resolved
    qint64 chunks = 0;
    qint64 distinctChunks = 0;
    qint64 frames = 0;
    qint64 framesToEncode = 0; // of the distinct chunks
    double coreSeconds = 0;    // estimated from chunks that were encoded for it
    double bytes = 0;          // of all files, likewise
    qint64 sampledFrames = 0;  // how many frames the estimate stands on
};

// Reads all chosen viewers, and encodes a few chunks from all over the first programs to see what a
// frame costs on this machine. Memory grows with the number of distinct chunks, 16 bytes each.
Result<CostPlan> planCost(const LoadedTemplate &loaded, const QString &dataPath,
                          const ViewerChoice &choice, const std::atomic<bool> *stop = nullptr);

} // namespace reelwright
