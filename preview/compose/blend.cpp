// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <preview/compose/blend.h>

#include <algorithm>

namespace reelwright {

void multiplyRow(std::uint8_t *row, const std::uint8_t *factor, int count)
{
    for (int i = 0; i < count; ++i)
        row[i] = divide255(unsigned(row[i]) * factor[i]);
}

void multiplyRow(std::uint8_t *row, std::uint8_t factor, int count)
{
    if (factor == 255)
        return;
    for (int i = 0; i < count; ++i)
        row[i] = divide255(unsigned(row[i]) * factor);
}

void blendValue(std::uint8_t *row, const std::uint8_t *alpha, std::uint8_t value, int count)
{
    for (int i = 0; i < count; ++i)
        row[i] = divide255(unsigned(value) * alpha[i] + unsigned(row[i]) * (255u - alpha[i]));
}

void blendRow(std::uint8_t *row, const std::uint8_t *premultiplied, const std::uint8_t *alpha,
              int count)
{
    for (int i = 0; i < count; ++i)
        row[i] = std::uint8_t(std::min(
            255u, premultiplied[i] + unsigned(divide255(unsigned(row[i]) * (255u - alpha[i])))));
}

void mixRow(std::uint8_t *row, const std::uint8_t *other, unsigned weight, int count)
{
    for (int i = 0; i < count; ++i)
        row[i] = std::uint8_t((row[i] * (256u - weight) + other[i] * weight + 128u) >> 8);
}

} // namespace reelwright
