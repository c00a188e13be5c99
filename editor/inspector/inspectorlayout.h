// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <editor/theme/mirror.h>

namespace reelwright::inspector {

// Where the parts of a row are.
inline constexpr int pad = 12;
inline constexpr int labelWidth = 88;
inline constexpr int marksWidth = 40; // diamond and ring
inline constexpr int lineHigh = 26;
inline constexpr int fallbackHigh = 22;
inline constexpr int orWidth = 32; // the word before the fallback

inline QRectF labelOf(const QRectF &row)
{
    return Mirror(row)(QRectF(row.left(), row.top(), pad + labelWidth - 8.0, lineHigh));
}

inline QRectF valueOf(const QRectF &row)
{
    const double left = pad + labelWidth;
    const double room = row.width() - left - pad - marksWidth;
    return Mirror(row)(QRectF(row.left() + left, row.top(), room < 40 ? 40 : room, row.height()));
}

// The last line of a bound property's row: what it is where there is no value.
inline QRectF fallbackOf(const QRectF &row)
{
    const QRectF value = valueOf(row);
    return {value.left(), row.bottom() - fallbackHigh - 2, value.width(), fallbackHigh};
}

inline QPointF diamondOf(const QRectF &row)
{
    return Mirror(row)(QPointF(row.right() - pad - 26, row.top() + lineHigh / 2.0));
}

inline QPointF ringOf(const QRectF &row)
{
    return Mirror(row)(QPointF(row.right() - pad - 6, row.top() + lineHigh / 2.0));
}

inline QRectF around(QPointF mark)
{
    return {mark.x() - 9, mark.y() - 11, 18, 22};
}

} // namespace reelwright::inspector
