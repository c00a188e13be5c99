// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <model/template/interpolation.h>

#include <algorithm>
#include <cmath>

namespace reelwright {

namespace {

quint8 channelBetween(quint8 from, quint8 to, double progress)
{
    return quint8(std::clamp(std::lround(from + (to - from) * progress), 0l, 255l));
}

} // namespace

Value between(const Value &from, const Value &to, double progress)
{
    if (const auto *a = std::get_if<double>(&from))
        if (const auto *b = std::get_if<double>(&to))
            return *a + (*b - *a) * progress;
    if (const auto *a = std::get_if<Color>(&from))
        if (const auto *b = std::get_if<Color>(&to))
            return Color{channelBetween(a->red, b->red, progress),
                         channelBetween(a->green, b->green, progress),
                         channelBetween(a->blue, b->blue, progress),
                         channelBetween(a->alpha, b->alpha, progress)};
    return from;
}

} // namespace reelwright
