// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <preview/text/fontpool.h>

#include <model/base/message.h>

#include <algorithm>
#include <ft2build.h>
#include FT_FREETYPE_H
#include <unicode/uchar.h>

namespace reelwright {

namespace {

bool draws(const FontFace &font, const QList<uint> &characters)
{
    return std::all_of(characters.begin(), characters.end(), [&font](uint character) {
        return font.has(character) ||
               u_hasBinaryProperty(UChar32(character), UCHAR_DEFAULT_IGNORABLE_CODE_POINT);
    });
}

// HarfBuzz composes and decomposes letters and marks by what the font has, so either will do.
bool drawsAnyForm(const FontFace &font, QStringView cluster)
{
    if (draws(font, cluster.toUcs4()))
        return true;
    if (cluster.size() == 1 && cluster[0].unicode() < 0xC0)
        return false;
    const QString text = cluster.toString();
    return draws(font, text.normalized(QString::NormalizationForm_C).toUcs4()) ||
           draws(font, text.normalized(QString::NormalizationForm_D).toUcs4());
}

} // namespace

FontPool::FontPool() : d(std::make_unique<Private>()) {}

FontPool::~FontPool() = default;

FontPool::Private::~Private()
{
    for (FT_LibraryRec_ *rasteriser : m_idle)
        FT_Done_FreeType(rasteriser);
}

Result<std::shared_ptr<const FontFace>> FontPool::Private::font(const FontAsset &asset)
{
    const std::lock_guard lock(m_mutex);
    std::shared_ptr<const FontFace> &font = m_fonts[{asset.digest, asset.face}];
    if (font)
        return font;
    std::shared_ptr<hb_blob_t> &file = m_files[asset.digest];
    if (!file) {
        Result<HbBlob> opened = openFontFile(asset);
        if (!opened)
            return fail(opened.error());
        file = std::move(*opened);
    }
    Result<std::shared_ptr<const FontFace>> opened = FontFace::open(file.get(), asset);
    if (opened)
        font = *opened;
    return opened;
}

Result<FT_LibraryRec_ *> FontPool::Private::takeRasteriser()
{
    {
        const std::lock_guard lock(m_mutex);
        if (!m_idle.empty()) {
            FT_Library rasteriser = m_idle.back();
            m_idle.pop_back();
            return rasteriser;
        }
    }
    FT_Library rasteriser = nullptr;
    if (const FT_Error error = FT_Init_FreeType(&rasteriser))
        return fail(Message::tr("FreeType can't be started: error %1").arg(error), {}, {},
                    ErrorCode::Internal);
    return rasteriser;
}

void FontPool::Private::giveRasteriser(FT_LibraryRec_ *rasteriser)
{
    const std::lock_guard lock(m_mutex);
    m_idle.push_back(rasteriser);
}

Result<const FontFace *> FontChain::at(int index)
{
    std::shared_ptr<const FontFace> &font = m_fonts[std::size_t(index)];
    if (m_assets[index].state != AssetState::Good)
        return fail(m_assets[index].fault);
    if (!font) {
        Result<std::shared_ptr<const FontFace>> opened = m_pool.font(m_assets[index]);
        if (!opened)
            return fail(opened.error());
        font = *opened;
    }
    return font.get();
}

Result<bool> FontChain::covers(int index, QStringView cluster)
{
    return at(index).map([&](const FontFace *font) { return drawsAnyForm(*font, cluster); });
}

Result<int> FontChain::fontFor(QStringView cluster)
{
    int partial = -1;
    for (int i = 0; i < count(); ++i) {
        const Result<const FontFace *> font = at(i);
        if (!font)
            return fail(font.error());
        if (drawsAnyForm(**font, cluster))
            return i;
        if (partial < 0 && (*font)->has(cluster.toUcs4().first()))
            partial = i;
    }
    return std::max(partial, 0);
}

} // namespace reelwright
