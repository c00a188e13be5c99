// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <model/base/result.h>

#include <QByteArray>
#include <QList>
#include <cstdint>

namespace reelwright {

struct VideoPacket {
    QByteArray data;
    qint64 pts = 0; // in frames from the chunk's start
    qint64 dts = 0; // negative for the first ones, where frames are reordered
    bool key = false;

    friend bool operator==(const VideoPacket &, const VideoPacket &) = default;
};

// A span of video that was encoded by itself and begins with an IDR frame.
struct VideoChunk {
    QByteArray header;          // the codec's parameter sets; the same for all chunks of a video
    QList<VideoPacket> packets; // in decoding order

    qint64 frameCount() const { return packets.size(); }
    QByteArray toBytes() const;
    // An error if the bytes are cut short or altered.
    static Result<VideoChunk> fromBytes(const QByteArray &bytes);

    friend bool operator==(const VideoChunk &, const VideoChunk &) = default;
};

} // namespace reelwright
