// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <preview/media/picture.h>

#include <QRectF>
#include <QString>
#include <QTransform>
#include <cstdint>

namespace reelwright {

// Which part of a picture shows where in an element's box.
struct Fitted {
    QRectF source; // in the picture's pixels
    QRectF target; // in the box
};

// contain: whole, with bars; cover: fills the box, the rest cut off; fill: stretched; crop: at its
// own size, cut to the box. Focus (0..1 each) is what stays in view of that which is cut off.
Fitted fitInto(QSizeF box, QSizeF picture, const QString &fit, QPointF focus);

// How many times a picture may be halved before it is drawn at this size.
int halvings(const Fitted &fitted, const QTransform &transform);

// The picture as it is, if drawing it comes down to that: whole, opaque, on its own pixels.
bool coversExactly(const Picture &picture, const Fitted &fitted, const QTransform &transform,
                   QSize canvas);

// Draws what `fitted` says through `transform` (box to canvas), opacity 0..255. `fitted` is in the
// pixels of the unhalved picture, whose size is `fullSize`.
void drawPicture(Picture &canvas, const Picture &picture, QSizeF fullSize, const Fitted &fitted,
                 const QTransform &transform, std::uint8_t opacity);

} // namespace reelwright
