// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <editor/theme/tokens.h>

#include <editor/theme/studiostyle.h>

#include <QWidget>
#include <algorithm>
#include <cmath>

namespace reelwright {

namespace {

constexpr Tokens dark{ThemeKind::Dark,
                      {{{0x14, 0x15, 0x19},    // Bg0
                        {0x1C, 0x1E, 0x23},    // Bg1
                        {0x25, 0x28, 0x2F},    // Bg2
                        {0x2F, 0x33, 0x3C},    // Bg3
                        {0x35, 0x3A, 0x44},    // Line
                        {0xE8, 0xEA, 0xED},    // Text
                        {0xA4, 0xA9, 0xB4},    // Text2
                        {0x68, 0x6E, 0x7A},    // Off
                        {0xB4, 0x8C, 0xFF},    // Data
                        {0xF2, 0xB8, 0x4B},    // Time
                        {0x4C, 0x9F, 0xFE},    // Focus
                        {0x0B, 0x16, 0x26},    // OnFocus
                        {0xFF, 0x6B, 0x6B},    // Bad
                        {0xF2, 0xC9, 0x4C},    // Warn
                        {0x58, 0xC9, 0x8B}}}}; // Good

constexpr Tokens light{ThemeKind::Light,
                       {{{0xD9, 0xDB, 0xE0},    // Bg0
                         {0xF3, 0xF4, 0xF6},    // Bg1
                         {0xFF, 0xFF, 0xFF},    // Bg2
                         {0xE6, 0xE8, 0xEC},    // Bg3
                         {0xCD, 0xD0, 0xD7},    // Line
                         {0x1B, 0x1D, 0x22},    // Text
                         {0x5A, 0x60, 0x6B},    // Text2
                         {0x9A, 0xA0, 0xAB},    // Off
                         {0x6C, 0x2F, 0xE6},    // Data
                         {0x7D, 0x50, 0x00},    // Time
                         {0x0F, 0x5B, 0xC4},    // Focus
                         {0xFF, 0xFF, 0xFF},    // OnFocus
                         {0xB4, 0x23, 0x23},    // Bad
                         {0x73, 0x50, 0x00},    // Warn
                         {0x17, 0x6B, 0x3A}}}}; // Good

double luminance(const QColor &color)
{
    const auto linear = [](double part) {
        return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) +
           0.0722 * linear(color.blueF());
}

} // namespace

QColor Tokens::soft(Token token, double share) const
{
    return mixed((*this)[Token::Bg1], (*this)[token], share);
}

QColor Tokens::dataChip() const
{
    return soft(Token::Data, 0.16);
}

QColor Tokens::dataBlock(bool hovered) const
{
    return mixed((*this)[Token::Bg2], (*this)[Token::Data], hovered ? 0.13 : 0.1);
}

QColor Tokens::clear(Token token, double opacity) const
{
    QColor color = (*this)[token];
    color.setAlphaF(float(opacity));
    return color;
}

const Tokens &tokensOf(ThemeKind kind)
{
    return kind == ThemeKind::Dark ? dark : light;
}

const Tokens &tokensOf(const QWidget *widget)
{
    const auto *style = widget ? qobject_cast<const StudioStyle *>(widget->style()) : nullptr;
    return style ? style->tokens() : dark;
}

QColor mixed(const QColor &from, const QColor &to, double share)
{
    const auto part = [share](int a, int b) { return int(std::lround(a + (b - a) * share)); };
    return {part(from.red(), to.red()), part(from.green(), to.green()),
            part(from.blue(), to.blue())};
}

double contrastRatio(const QColor &a, const QColor &b)
{
    const auto [low, high] = std::minmax({luminance(a), luminance(b)});
    return (high + 0.05) / (low + 0.05);
}

} // namespace reelwright
