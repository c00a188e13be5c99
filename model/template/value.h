// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <compare>
#include <optional>
#include <variant>

namespace reelwright {

// sRGB with straight alpha.
struct Color {
    quint8 red = 0;
    quint8 green = 0;
    quint8 blue = 0;
    quint8 alpha = 255;

    QString text() const; // "#RRGGBB", or "#RRGGBBAA" where not opaque
    static std::optional<Color> parse(const QString &text);

    friend bool operator==(const Color &, const Color &) = default;
};

// What a property holds at one moment: a number, a text (also the name of a choice, a medium, a
// typeface or a scene), or a colour. The property's ValueType says which.
using Value = std::variant<double, QString, Color>;

enum class ValueType { Number, Text, Color, Choice, Media, Typeface, Scene };

} // namespace reelwright
