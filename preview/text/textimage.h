// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <model/base/result.h>
#include <model/template/assets.h>

#include <QByteArray>
#include <QList>
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
};

// A text set in type. Its origin is the baseline of its first line, at the left, the middle or the
// right of the line's advance width by `align`; x to the right, y downwards, in pixels.
struct TextLayout {
    struct Glyph {
        int font = 0; // index into the style's fonts
        quint32 index = 0;
        double x = 0;
        double y = 0;
    };
    QList<Glyph> glyphs;
    double width = 0; // advance of the widest line
    QString missing;  // characters that none of the fonts has
};

// Fonts opened once and kept by digest. Any thread; calls on one font wait for each other.
class FontPool {
public:
    FontPool();
    ~FontPool();

    // Shapes with HarfBuzz: Unicode bidirectional algorithm (ICU) in a left-to-right paragraph
    // unless the text's first strong letter says otherwise for the order, script runs, font
    // fallback by cluster along style.fonts; '\n' begins a line (1.2 em further down).
    Result<TextLayout> layOut(const QString &text, const TextStyle &style);
    // Draws the glyphs' outlines through `transform` (exact at any size and angle) with FreeType's
    // smooth rasteriser. Empty for a text without ink.
    Result<Mask> rasterise(const TextLayout &layout, const TextStyle &style,
                           const QTransform &transform);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace reelwright
