// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

namespace reelwright {

// Loops over one row of 8-bit samples, written so that the compiler vectorises them. Whole numbers
// only, so every machine gives the same bytes.

// value / 255, rounded, for 0..65025.
constexpr std::uint8_t divide255(unsigned value)
{
    const unsigned rounded = value + 128;
    return std::uint8_t((rounded + (rounded >> 8)) >> 8);
}

// row = row * factor
void multiplyRow(std::uint8_t *row, const std::uint8_t *factor, int count);
void multiplyRow(std::uint8_t *row, std::uint8_t factor, int count);
// row = value * alpha + row * (1 - alpha)
void blendValue(std::uint8_t *row, const std::uint8_t *alpha, std::uint8_t value, int count);
// row = premultiplied + row * (1 - alpha)
void blendRow(std::uint8_t *row, const std::uint8_t *premultiplied, const std::uint8_t *alpha,
              int count);
// row = row * (256 - weight) + other * weight, in 1/256
void mixRow(std::uint8_t *row, const std::uint8_t *other, unsigned weight, int count);

} // namespace reelwright
