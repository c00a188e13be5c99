// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <preview/text/textimage.h>

#include <QRectF>

namespace reelwright {

// The fonts that a typeface is drawn with. Where one of its own can't be used, what is left of it
// stands in, and after that the fonts of the other typefaces: what is drawn then shows that it is
// not right, and is never rendered (programs that are have no such tables).
struct UsableFonts {
    QList<FontAsset> fonts; // maybe none
    bool standIn = false;
};
UsableFonts usableFonts(const AssetTable &table, const TypefaceId &typeface);

// The first of its fonts that can't be used; null: all can.
const FontAsset *unusableFont(const AssetTable &table, const TypefaceId &typeface);

// The box around a text's lines, as wide as they run on, about its origin; without a font it is a
// guess. Empty for a text that can't be set.
QRectF textBox(const QString &text, const TextStyle &style, FontPool &pool);

} // namespace reelwright
