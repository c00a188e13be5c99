// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <model/template/value.h>

#include <QColor>

namespace reelwright {

inline QColor toScreen(const Color &color)
{
    return {color.red, color.green, color.blue, color.alpha};
}

inline Color fromScreen(const QColor &color)
{
    return {quint8(color.red()), quint8(color.green()), quint8(color.blue()),
            quint8(color.alpha())};
}

// A colour as it is picked: a hue in degrees, saturation and value from 0 to 1.
struct Hsv {
    double hue = 0;
    double saturation = 0;
    double value = 0;

    friend bool operator==(const Hsv &, const Hsv &) = default;
};

// A grey has no hue and black no saturation: there it is that of `before`.
Hsv hsvOf(const Color &color, const Hsv &before = {});
Color colorOf(const Hsv &hsv, quint8 alpha = 255);

} // namespace reelwright
