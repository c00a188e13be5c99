// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <preview/text/typeset.h>

#include <algorithm>

namespace reelwright {

namespace {

constexpr double aboveBaseline = 0.95; // of the size; covers capitals with accents
constexpr double belowBaseline = 0.28;
constexpr double lineStep = 1.2;
constexpr double usualAdvance = 0.55;

void addUsable(const QList<FontAsset> &from, QList<FontAsset> &to)
{
    for (const FontAsset &font : from)
        if (font.state == AssetState::Good && !to.contains(font))
            to.append(font);
}

double guessedWidth(const QString &text, double size)
{
    qsizetype longest = 0;
    for (const QString &line : text.split(u'\n'))
        longest = std::max(longest, line.size());
    return double(longest) * usualAdvance * size;
}

} // namespace

UsableFonts usableFonts(const AssetTable &table, const TypefaceId &typeface)
{
    const QList<FontAsset> own = table.typefaces.value(typeface);
    if (!unusableFont(table, typeface))
        return {own, false};
    UsableFonts usable{{}, true};
    addUsable(own, usable.fonts);
    QList<TypefaceId> others = table.typefaces.keys();
    std::sort(others.begin(), others.end());
    for (const TypefaceId &other : std::as_const(others))
        addUsable(table.typefaces[other], usable.fonts);
    return usable;
}

const FontAsset *unusableFont(const AssetTable &table, const TypefaceId &typeface)
{
    const auto fonts = table.typefaces.constFind(typeface);
    if (fonts == table.typefaces.cend())
        return nullptr;
    const auto found = std::find_if(fonts->begin(), fonts->end(), [](const FontAsset &font) {
        return font.state != AssetState::Good;
    });
    return found == fonts->end() ? nullptr : &*found;
}

QRectF textBox(const QString &text, const TextStyle &style, FontPool &pool)
{
    double width = guessedWidth(text, style.size);
    if (!style.fonts.isEmpty()) {
        const Result<TextLayout> set = pool.layOut(text, style);
        if (!set)
            return {};
        width = set->width;
    }
    const double left = style.align == TextAlign::Center  ? -width / 2
                        : style.align == TextAlign::Right ? -width
                                                          : 0;
    const double height = aboveBaseline + belowBaseline + lineStep * double(text.count(u'\n'));
    return {left, -aboveBaseline * style.size, width, height * style.size};
}

} // namespace reelwright
