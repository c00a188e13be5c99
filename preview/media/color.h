// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <model/template/value.h>

#include <cstdint>

namespace reelwright {

// A colour in BT.709 limited range (Rec. ITU-R BT.709-6, items 3.2 to 3.4), without its alpha.
struct YCbCr {
    std::uint8_t luma = 16;
    std::uint8_t cb = 128;
    std::uint8_t cr = 128;
};

namespace bt709 {

// 16-bit fixed point of 219 * (0.2126, 0.7152, 0.0722) / 255 and its likes.
constexpr int luma(int red, int green, int blue)
{
    return (11966 * red + 40254 * green + 4064 * blue + 32768) >> 16;
}
constexpr int cb(int red, int green, int blue)
{
    return (-6596 * red - 22189 * green + 28785 * blue + 32768) >> 16;
}
constexpr int cr(int red, int green, int blue)
{
    return (28785 * red - 26145 * green - 2640 * blue + 32768) >> 16;
}

} // namespace bt709

constexpr YCbCr toYCbCr(Color color)
{
    const int r = color.red;
    const int g = color.green;
    const int b = color.blue;
    return {std::uint8_t(16 + bt709::luma(r, g, b)), std::uint8_t(128 + bt709::cb(r, g, b)),
            std::uint8_t(128 + bt709::cr(r, g, b))};
}

} // namespace reelwright
