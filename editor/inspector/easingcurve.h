// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <model/template/property.h>

#include <QRectF>

class QColor;
class QPainter;

namespace reelwright {

// The curve of an easing from the lower left to the upper right of a rectangle; one that overshoots
// goes beyond it.
void drawEasing(QPainter &painter, const QRectF &rect, const Easing &easing, const QColor &color);

} // namespace reelwright
