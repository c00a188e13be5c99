// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <model/base/result.h>
#include <model/template/assets.h>

#include <hb.h>
#include <memory>
#include <shared_mutex>
#include <unordered_map>
#include <vector>

namespace reelwright {

template<auto destroy>
struct HbRelease {
    template<class T>
    void operator()(T *object) const
    {
        destroy(object);
    }
};
using HbBlob = std::unique_ptr<hb_blob_t, HbRelease<hb_blob_destroy>>;
using HbFont = std::unique_ptr<hb_font_t, HbRelease<hb_font_destroy>>;
using HbBuffer = std::unique_ptr<hb_buffer_t, HbRelease<hb_buffer_destroy>>;

// A glyph's contours in font units, y upwards, as FreeType wants them: each contour begins with a
// point on the curve and closes itself.
struct Outline {
    struct Point {
        float x;
        float y;
    };
    std::vector<Point> points;
    std::vector<char> tags;  // FT_CURVE_TAG of each point
    std::vector<short> ends; // index of each contour's last point
};

// A font file's bytes, checked against the digest and for tables that lie outside the file.
Result<HbBlob> openFontFile(const FontAsset &asset);

// One face, in font units: nothing in it depends on a size. Any thread.
class FontFace {
public:
    static Result<std::shared_ptr<const FontFace>> open(hb_blob_t *file, const FontAsset &asset);

    hb_font_t *shaper() const { return m_font.get(); }
    double unitsPerEm() const { return m_unitsPerEm; }
    bool has(char32_t character) const; // and can draw it: a font of pictures has nothing
    // Kept within a bound. Null if it has more points than the rasteriser takes.
    std::shared_ptr<const Outline> outline(quint32 glyph) const;

private:
    FontFace() = default;

    HbFont m_font;
    double m_unitsPerEm = 1000;
    bool m_drawable = false;
    mutable std::shared_mutex m_mutex; // guards what follows
    mutable std::unordered_map<quint32, std::shared_ptr<const Outline>> m_outlines;
    mutable std::size_t m_points = 0;
};

} // namespace reelwright
