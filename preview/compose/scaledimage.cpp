// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <preview/compose/scaledimage.h>

#include <libyuv/scale.h>

namespace reelwright {

namespace {

QSize evenSize(QSize size)
{
    return {(size.width() + 1) & ~1, (size.height() + 1) & ~1};
}

} // namespace

QImage scaledImage(const Frame &frame, QSize size)
{
    if (size.isEmpty() || size == QSize(frame.width(), frame.height()))
        return frame.image();
    const QSize even = evenSize(size);
    Frame scaled(even.width(), even.height());
    for (int plane = 0; plane < 3; ++plane)
        libyuv::ScalePlane(frame.plane(plane), frame.stride(plane), frame.columns(plane),
                           frame.rows(plane), scaled.writable(plane), scaled.stride(plane),
                           scaled.columns(plane), scaled.rows(plane), libyuv::kFilterBox);
    const QImage image = scaled.image();
    return even == size ? image : image.copy(QRect(QPoint(), size));
}

} // namespace reelwright
