// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <editor/color/colors.h>

#include <algorithm>

namespace reelwright {

Hsv hsvOf(const Color &color, const Hsv &before)
{
    const QColor hsv = QColor(color.red, color.green, color.blue).toHsv();
    const bool black = hsv.value() == 0;
    const bool grey = hsv.hsvHueF() < 0;
    return {grey ? before.hue : hsv.hsvHueF() * 360.0,
            black ? before.saturation : hsv.hsvSaturationF(), hsv.valueF()};
}

Color colorOf(const Hsv &hsv, quint8 alpha)
{
    const auto share = [](double number) { return float(std::clamp(number, 0.0, 1.0)); };
    Color color = fromScreen(
        QColor::fromHsvF(share(hsv.hue / 360), share(hsv.saturation), share(hsv.value)).toRgb());
    color.alpha = alpha;
    return color;
}

} // namespace reelwright
