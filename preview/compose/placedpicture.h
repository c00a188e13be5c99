// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <preview/compose/drawing.h>
#include <preview/compose/drawpicture.h>

#include <functional>

namespace reelwright {

// How a picture (of a medium, of a nested scene) lies on the canvas at one moment.
struct PlacedPicture {
    QSizeF fullSize;
    Fitted fitted; // into the element's box
    QTransform transform;
    std::uint8_t opacity = 255;

    // `what` names the picture's pixels.
    QByteArray key(char kind, const QByteArray &what, int frame) const;
    // Whether a picture of the canvas's size is to be seen just as it is.
    bool isUntouched(QSize canvas) const;
    // Whether drawing it costs more than copying a frame.
    bool isHeavy(QSize canvas) const;
};

PlacedPicture place(const Layer &layer, Flicks time, QSize size);

// The picture, halved as often as it is asked to.
using ReadPicture = std::function<Result<Picture>(int level)>;

Drawing drawingOf(const PlacedPicture &placed, QByteArray key, QSize canvas, ReadPicture read);

} // namespace reelwright
