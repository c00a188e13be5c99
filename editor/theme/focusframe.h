// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <editor/theme/drawing.h>

#include <QWidget>

namespace reelwright {

// Around a panel that has the focus and marks it at none of its parts, once keys are in use.
inline void drawFocusFrame(QPainter &painter, const QWidget &panel, const QRectF &rect)
{
    if (panel.hasFocus() && panel.window()->testAttribute(Qt::WA_KeyboardFocusChange))
        drawBox(painter, rect, {}, tokensOf(&panel)[Token::Focus], 0);
}

} // namespace reelwright
