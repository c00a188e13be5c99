// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <array>

class QWidget;

namespace reelwright {

enum class ThemeKind { Dark, Light };

// The only colours there are. Violet means data: whatever depends on the viewer. Amber means
// keyframes and time. Blue is selection and focus. Bad, Warn and Good are findings, nothing else.
enum class Token {
    Bg0, // around the canvas
    Bg1, // panels
    Bg2, // controls, rows under the pointer
    Bg3, // pressed, headers
    Line,
    Text,
    Text2,
    Off,
    Data,
    Time,
    Focus,
    OnFocus, // text on Focus
    Bad,
    Warn,
    Good,
};
inline constexpr int tokenCount = 15;

struct Tokens {
    ThemeKind kind;
    std::array<QColor, tokenCount> colors;

    const QColor &operator[](Token token) const { return colors[size_t(token)]; }
    QColor soft(Token token, double share) const; // over a panel, `share` of it
    // The grounds of what depends on the viewer; Data can be read on each.
    QColor dataChip() const;                      // on panels
    QColor dataBlock(bool hovered = false) const; // on Bg2
    QColor clear(Token token, double opacity) const;
};

const Tokens &tokensOf(ThemeKind kind);
// Those of the style that draws the widget.
const Tokens &tokensOf(const QWidget *widget);

QColor mixed(const QColor &from, const QColor &to, double share);
// WCAG 2: 1 to 21 (https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio).
double contrastRatio(const QColor &a, const QColor &b);

} // namespace reelwright
