// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <preview/text/fontface.h>
#include <preview/text/textimage.h>

#include <QHash>
#include <mutex>
#include <vector>

struct FT_LibraryRec_;

namespace reelwright {

struct FontPool::Private {
    ~Private();

    Result<std::shared_ptr<const FontFace>> font(const FontAsset &asset);

    // FreeType's rasteriser, which serves one thread at a time; `give` hands it back.
    Result<FT_LibraryRec_ *> takeRasteriser();
    void giveRasteriser(FT_LibraryRec_ *rasteriser);

private:
    std::mutex m_mutex;
    QHash<Digest, std::shared_ptr<hb_blob_t>> m_files;
    QHash<std::pair<Digest, int>, std::shared_ptr<const FontFace>> m_fonts;
    std::vector<FT_LibraryRec_ *> m_idle;
};

// A style's fonts, each opened when it is first asked for: a text in Latin letters never reads a
// Chinese font. One thread, as long as the style lives.
class FontChain {
public:
    FontChain(FontPool::Private &pool, const QList<FontAsset> &assets)
        : m_pool(pool), m_assets(assets), m_fonts(std::size_t(assets.size()))
    {
    }

    int count() const { return int(m_fonts.size()); }
    Result<const FontFace *> at(int index);
    // The first font that can draw the whole cluster; failing that its first character; else 0.
    Result<int> fontFor(QStringView cluster);
    Result<bool> covers(int index, QStringView cluster);

private:
    FontPool::Private &m_pool;
    const QList<FontAsset> &m_assets;
    std::vector<std::shared_ptr<const FontFace>> m_fonts;
};

} // namespace reelwright
