// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <editor/theme/tokens.h>

#include <QPointF>
#include <QRectF>

class QPainter;

namespace reelwright {

// What is common to the fields that colours are picked in.
void drawColorFrame(QPainter &painter, const QRectF &rect, bool focused, const Tokens &tokens);
// Where the colour is; a ring that is seen on any of them, kept inside.
void drawColorMark(QPainter &painter, QPointF at, const QColor &color, const QRectF &inside);
// What shines through what is not opaque.
void drawChecks(QPainter &painter, const QRectF &rect, const Tokens &tokens);

} // namespace reelwright
