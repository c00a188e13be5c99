// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <editor/theme/tokens.h>
#include <editor/theme/type.h>

#include <QPainter>
#include <QRectF>
#include <QString>

namespace reelwright {

inline constexpr int corner = 4;
inline constexpr int rowHeight = 28;
inline constexpr int controlHeight = 24;

// A box with round corners; an invalid colour leaves its part out. The stroke lies inside.
void drawBox(QPainter &painter, const QRectF &rect, const QColor &fill, const QColor &stroke = {},
             qreal radius = corner);
// One line of text, shortened with an ellipsis where it does not fit; returns its width. Left is
// where one begins to read; with Qt::AlignAbsolute it is the left in every language.
int drawLine(QPainter &painter, const QRectF &rect, const QString &text, const QFont &font,
             const QColor &color, Qt::Alignment alignment = Qt::AlignLeft | Qt::AlignVCenter);
// For what lies along time or on the picture.
inline constexpr auto fromLeft = Qt::AlignLeft | Qt::AlignVCenter | Qt::AlignAbsolute;
// A keyframe's diamond, filled or not.
void drawDiamond(QPainter &painter, QPointF centre, qreal radius, const QColor &color, bool filled);
// Fine diagonal lines: what this viewer does not see.
void drawHatch(QPainter &painter, const QRectF &rect, const QColor &color);
// What stands in a panel that has nothing to show.
void drawEmpty(QPainter &painter, const QRectF &rect, const QString &sentence,
               const Tokens &tokens);

} // namespace reelwright
