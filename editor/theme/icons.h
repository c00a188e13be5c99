// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <editor/theme/tokens.h>

#include <QIcon>
#include <QRectF>
#include <QString>

class QImage;
class QPainter;

namespace reelwright {

// Our own icons: single-coloured SVG on a grid of 16, from resources/icons/studio. An icon takes
// its colour from the application's style when it is drawn, so a change of theme needs nothing.
QIcon themedIcon(const QString &name, Token color = Token::Text);

// Draws one of them into `rect`, at the painter's resolution.
void drawIcon(QPainter &painter, const QString &name, const QRectF &rect, const QColor &color);

// A picture, whole, in the middle of `rect`; while there is none, an icon.
void drawThumbnail(QPainter &painter, const QRectF &rect, const QImage &picture,
                   const QString &icon, const Tokens &tokens);

} // namespace reelwright
