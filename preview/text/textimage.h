// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <model/base/result.h>
#include <model/template/assets.h>

#include <QByteArray>
#include <QList>
#include <QRect>
#include <QString>
#include <QTransform>
#include <memory>

namespace reelwright {

enum class TextAlign { Left, Center, Right };

struct TextStyle {
    QList<FontAsset> fonts; // asked in this order for each character
    double size = 64;       // pixels to the em
    TextAlign align = TextAlign::Left;
};

// Coverage of a shape: 8 bits a pixel, row by row without padding, top left pixel at (x, y).
struct Mask {
    int x = 0;
    int y = 0;
    int width = 0;
    int height = 0;
    QByteArray coverage;

    friend bool operator==(const Mask &, const Mask &) = default;
};

// A text set in type. Its origin is the baseline of its first line, at the left, the middle or the
// right of the line's advance width by `align`; x to the right, y downwards, in pixels.
struct TextLayout {
    struct Glyph {
        int font = 0; // index into the style's fonts
        quint32 index = 0;
        double x = 0;
        double y = 0;

        friend bool operator==(const Glyph &, const Glyph &) = default;
    };
    QList<Glyph> glyphs; // line by line, each from left to right
    double width = 0;    // advance of the widest line
    QString missing;     // characters that none of the fonts can draw, each once

    friend bool operator==(const TextLayout &, const TextLayout &) = default;
};

// Fonts opened once, when first needed, and kept by digest. Any thread; the results depend on the
// arguments alone.
class FontPool {
public:
    FontPool();
    ~FontPool();

    // What rasterise draws into unless told: bounds its memory, and holds any frame with a margin.
    static constexpr QRect everywhere{-4096, -4096, 16384, 16384};

    // Shapes with HarfBuzz: the Unicode bidirectional algorithm in a left-to-right paragraph,
    // script runs, kerning and ligatures, font fallback by grapheme cluster along style.fonts.
    // Spaces and punctuation between two letters of one font are taken from that font too.
    // A line break ('\n', U+2028, U+2029) begins a line 1.2 em further down. Linear in style.size.
    Result<TextLayout> layOut(const QString &text, const TextStyle &style);
    // Draws the glyphs' outlines through `transform` (exact at any size and angle) with FreeType's
    // smooth rasteriser, as far as they lie in `clip` (device pixels, at most 16384 a side).
    // Empty for a text without ink there.
    Result<Mask> rasterise(const TextLayout &layout, const TextStyle &style,
                           const QTransform &transform, const QRect &clip = everywhere);

    struct Private;

private:
    std::unique_ptr<Private> d;
};

} // namespace reelwright
