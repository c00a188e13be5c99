// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <editor/canvas/canvasframe.h>
#include <editor/canvas/canvassnap.h>
#include <editor/canvas/handles.h>
#include <editor/theme/tokens.h>

#include <optional>

class QPainter;

namespace reelwright {

// What is drawn over the picture: all in the widget's pixels but guides and bounds, which are in
// the frame's.
void drawHandles(QPainter &painter, const QPolygonF &outline, bool edges, bool outlined,
                 const Tokens &tokens);
void drawAnchor(QPainter &painter, QPointF at, const Tokens &tokens);
void drawGuides(QPainter &painter, const QList<Guide> &guides, const CanvasFrame &frame,
                const Tokens &tokens);
void drawSafeAreas(QPainter &painter, const CanvasFrame &frame, const Tokens &tokens);
void drawReadout(QPainter &painter, QPointF pointer, const QString &words, const QRectF &inside,
                 const Tokens &tokens);

inline constexpr int rulerWidth = 20;
// Along the top and the left of `inside`, with the extent of what is selected marked.
void drawRulers(QPainter &painter, const QRectF &inside, const CanvasFrame &frame,
                const QRectF &selected, const Tokens &tokens);

// Over an element whose medium can't be used: what became of the file, as far as there is room.
void drawOffline(QPainter &painter, const QPolygonF &outline, const QString &words,
                 const Tokens &t);

} // namespace reelwright
