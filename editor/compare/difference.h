// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QSize>

namespace reelwright {

// Where two pictures differ, and by how much.
struct Difference {
    QImage image;         // of each channel how much, amplified; black: not at all
    qint64 pixels = 0;    // of each picture
    qint64 differing = 0; // of these, in any channel
    int largest = 0;      // in any channel: 0 to 255

    bool isNone() const { return differing == 0; }
};

// Of two pictures of the same size. The numbers are of all their pixels; `image` has at most `size`
// pixels, and of those that share one of its pixels the largest difference, so that none is lost by
// scaling. Any thread.
Difference differenceOf(const QImage &a, const QImage &b, int factor, QSize size);

} // namespace reelwright
