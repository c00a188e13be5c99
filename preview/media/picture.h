// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <preview/media/frame.h>

#include <QSize>
#include <cstdint>
#include <vector>

namespace reelwright {

// A medium's pixels: a frame, and where it is not opaque its alpha. Then the frame is
// premultiplied: every value of luma and chroma times a, a in 0..1.
struct Picture {
    Frame frame; // padded to even sides by repeating the last row and column
    QSize size;  // without the padding
    // Empty if opaque, else frame.width() * frame.height() of luma's alpha, row by row without
    // padding, and a quarter of that for chroma's.
    std::shared_ptr<const std::vector<std::uint8_t>> alpha;
    std::shared_ptr<const std::vector<std::uint8_t>> chromaAlpha;

    bool isNull() const { return frame.isNull(); }
    bool isOpaque() const { return !alpha; }
    std::size_t bytes() const;
};

// From straight-alpha RGBA, 4 bytes a pixel.
Picture pictureFromRgba(const std::uint8_t *pixels, std::ptrdiff_t stride, QSize size);

// The picture at half its size: each pixel the mean of four.
Picture halved(const Picture &picture);

} // namespace reelwright
