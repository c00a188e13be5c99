// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <preview/media/frame.h>

#include <QByteArray>
#include <QSize>
#include <cstdint>

namespace reelwright {

// Pixels of a medium, or of what is being drawn: a frame, and where it is not opaque its alpha.
// Then the frame is premultiplied: every value of luma and chroma times a, a in 0..1.
struct Picture {
    Frame frame; // padded to even sides by repeating the last row and column
    QSize size;  // without the padding
    // Empty if opaque, else frame.width() * frame.height() of luma's alpha, row by row without
    // padding, and a quarter of that for chroma's.
    QByteArray alpha;
    QByteArray chromaAlpha;

    bool isNull() const { return frame.isNull(); }
    bool isOpaque() const { return alpha.isEmpty(); }
    // In that plane's size; null if opaque. To write copies it first if it is shared.
    const std::uint8_t *alphaOf(int plane) const;
    std::uint8_t *writableAlpha(int plane);
    std::size_t bytes() const;
};

Picture transparentPicture(QSize size); // even sides

// From straight-alpha RGBA, 4 bytes a pixel.
Picture pictureFromRgba(const std::uint8_t *pixels, std::ptrdiff_t stride, QSize size);

// The picture at half its size: each pixel the mean of four.
Picture halved(const Picture &picture);

} // namespace reelwright
