// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <preview/text/textimage.h>

namespace reelwright::test {

inline FontAsset fontFile(const QString &path, int face = 0)
{
    FontAsset asset;
    asset.path = path;
    asset.digest = digestOfFile(path).value_or(Digest());
    asset.face = face;
    return asset;
}

inline FontAsset dejaVu()
{
    return fontFile(QStringLiteral("/usr/share/fonts/truetype/dejavu/DejaVuSans.ttf"));
}

inline FontAsset noto(const char *name = "NotoSans-Bold.ttf")
{
    return fontFile(QStringLiteral(REELWRIGHT_SOURCE_DIR "/resources/samples/northwind/fonts/") +
                    QString::fromLatin1(name));
}

inline FontAsset notoArabic()
{
    return noto("NotoSansArabic-Bold.ttf");
}

inline FontAsset notoChinese() // of the collection's faces the one for simplified Chinese
{
    static const FontAsset asset =
        fontFile(QStringLiteral("/usr/share/fonts/opentype/noto/NotoSansCJK-Bold.ttc"), 2);
    return asset;
}

inline QList<quint32> indices(const TextLayout &layout)
{
    QList<quint32> list;
    for (const TextLayout::Glyph &glyph : layout.glyphs)
        list.push_back(glyph.index);
    return list;
}

inline QList<int> fontsUsed(const TextLayout &layout)
{
    QList<int> list;
    for (const TextLayout::Glyph &glyph : layout.glyphs)
        list.push_back(glyph.font);
    return list;
}

} // namespace reelwright::test
