// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <model/variant/program.h>
#include <preview/media/picture.h>

#include <QByteArray>
#include <QSize>
#include <functional>
#include <optional>

namespace reelwright {

struct DrawingCache;
class FontPool;
class MediaPool;

// What drawing reads beside the program.
struct DrawingTools {
    MediaPool &media;
    FontPool &fonts;
    DrawingCache &cache;
};

// One layer at one moment, ready to be drawn.
struct Drawing {
    QByteArray key;     // all that its pixels depend on
    bool heavy = false; // worth keeping the frame that it was drawn on
    // The whole frame, if the layer is one as it stands; else `draw` lays it on a canvas.
    std::function<Result<std::optional<Frame>>()> whole;
    std::function<Result<void>(Picture &canvas)> draw;
};

// The edge of what stands in the place of a file that can't be used.
inline constexpr Color unusableColor{255, 107, 107, 255};

// One function for each kind of element; `time` is the program's. A layer that can't be drawn is an
// error when it is called or when its functions are.
Result<Drawing> textDrawing(const Program &program, const Layer &layer, Flicks time,
                            DrawingTools tools);
Result<Drawing> rectangleDrawing(const Program &program, const Layer &layer, Flicks time,
                                 DrawingTools tools);
Result<Drawing> ellipseDrawing(const Program &program, const Layer &layer, Flicks time,
                               DrawingTools tools);
Result<Drawing> imageDrawing(const Program &program, const Layer &layer, Flicks time,
                             DrawingTools tools);
Result<Drawing> videoDrawing(const Program &program, const Layer &layer, Flicks time,
                             DrawingTools tools);

// From the element's own coordinates to the canvas, turned and scaled about `anchor`.
QTransform layerTransform(const Layer &layer, Flicks time, QPointF anchor);
// Its box, at the origin, and the box's anchor point.
QSizeF boxOf(const Layer &layer, Flicks time);
QPointF anchorOf(const Layer &layer, Flicks time, QSizeF box);
// Opacity in 1/255, together with a colour's own alpha.
std::uint8_t opacityOf(const Layer &layer, Flicks time, std::uint8_t alpha = 255);

} // namespace reelwright
