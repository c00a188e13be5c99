// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <model/variant/program.h>

#include <QPolygonF>

namespace reelwright {

class FontPool;

// Where a layer is drawn at a time, in the program's pixels: its box, or its text's lines, moved,
// scaled and turned. Empty for sound and for a text without fonts.
QPolygonF outlineOf(const Program &program, const Layer &layer, Flicks time, FontPool &fonts);

// Whether the element with this outline covers a point: an ellipse fills its box but for the
// corners.
bool covers(const QPolygonF &outline, ElementKind kind, QPointF point);

// The topmost layer that is there at `time` and covers `point`; null: none.
const Layer *layerAt(const Program &program, Flicks time, QPointF point, FontPool &fonts);

} // namespace reelwright
