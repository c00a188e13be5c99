// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <model/base/message.h>
#include <preview/text/fontpool.h>

#include <cmath>
#include <ft2build.h>
#include FT_FREETYPE_H
#include FT_OUTLINE_H

namespace reelwright {

namespace {

constexpr int largestMask = 16384;       // a side; FreeType counts in 16 bits
constexpr double largestGlyph = 200'000; // pixels; FreeType refuses more than 2^18
constexpr double subpixels = 64;

// A box in device pixels.
struct Box {
    double left = INFINITY;
    double top = INFINITY;
    double right = -INFINITY;
    double bottom = -INFINITY;

    void add(QPointF point)
    {
        left = std::min(left, point.x());
        top = std::min(top, point.y());
        right = std::max(right, point.x());
        bottom = std::max(bottom, point.y());
    }
    bool isFinite() const { return std::isfinite(right - left) && std::isfinite(bottom - top); }
    bool overlaps(const QRect &clip) const
    {
        return left < clip.x() + clip.width() && right > clip.x() &&
               top < clip.y() + clip.height() && bottom > clip.y();
    }
    QRect pixels(const QRect &clip) const // overlaps(clip)
    {
        const double l = std::max(std::floor(left), double(clip.x()));
        const double t = std::max(std::floor(top), double(clip.y()));
        const double r = std::min(std::ceil(right), double(clip.x() + clip.width()));
        const double b = std::min(std::ceil(bottom), double(clip.y() + clip.height()));
        return {int(l), int(t), int(r - l), int(b - t)};
    }
};

// A glyph's outline and where its points fall on the device.
struct PlacedGlyph {
    std::shared_ptr<const Outline> outline;
    std::size_t first = 0; // of its points
    Box box;
};

class Placement {
public:
    Placement(const QTransform &transform, const QRect &clip)
        : m_transform(transform),
          m_clip(clip.intersected({clip.topLeft(), QSize(largestMask, largestMask)}))
    {
    }

    Result<void> add(std::shared_ptr<const Outline> outline, double scale, QPointF origin);
    QRect box() const { return m_box; }
    Result<void> draw(FT_Library rasteriser, Mask &mask) const;

private:
    QTransform m_transform;
    QRect m_clip;
    QRect m_box;
    std::vector<QPointF> m_points;
    std::vector<PlacedGlyph> m_glyphs;
};

Result<void> Placement::add(std::shared_ptr<const Outline> outline, double scale, QPointF origin)
{
    PlacedGlyph glyph{std::move(outline), m_points.size(), {}};
    for (const Outline::Point &point : glyph.outline->points) {
        m_points.push_back(m_transform.map(origin + QPointF(point.x * scale, -point.y * scale)));
        glyph.box.add(m_points.back());
    }
    if (!glyph.box.isFinite() || !glyph.box.overlaps(m_clip)) {
        m_points.resize(glyph.first);
        return {};
    }
    if (std::max(glyph.box.right - glyph.box.left, glyph.box.bottom - glyph.box.top) > largestGlyph)
        return fail(Message::tr("a letter is drawn more than 200,000 pixels large"), {},
                    Message::tr("make the text smaller"));
    m_box |= glyph.box.pixels(m_clip);
    m_glyphs.push_back(std::move(glyph));
    return {};
}

// Where glyphs overlap the greater coverage stands.
void blend(int y, int count, const FT_Span *spans, void *user)
{
    auto &mask = *static_cast<Mask *>(user);
    char *row = mask.coverage.data() + qsizetype(mask.height - 1 - y) * mask.width;
    for (const FT_Span &span : std::span(spans, std::size_t(count)))
        for (int x = span.x; x < span.x + span.len; ++x)
            row[x] = char(std::max(uchar(row[x]), span.coverage));
}

Result<void> Placement::draw(FT_Library rasteriser, Mask &mask) const
{
    FT_Raster_Params params{};
    params.flags = FT_RASTER_FLAG_AA | FT_RASTER_FLAG_DIRECT | FT_RASTER_FLAG_CLIP;
    params.gray_spans = blend;
    params.user = &mask;
    params.clip_box = {0, 0, mask.width, mask.height};
    std::vector<FT_Vector> points;
    for (const PlacedGlyph &glyph : m_glyphs) {
        points.clear();
        for (std::size_t i = 0; i < glyph.outline->points.size(); ++i) {
            const QPointF point = m_points[glyph.first + i];
            points.push_back({std::lround((point.x() - mask.x) * subpixels),
                              std::lround((mask.y + mask.height - point.y()) * subpixels)});
        }
        FT_Outline outline{short(glyph.outline->ends.size()),
                           short(points.size()),
                           points.data(),
                           const_cast<char *>(glyph.outline->tags.data()),
                           const_cast<short *>(glyph.outline->ends.data()),
                           FT_OUTLINE_NONE};
        if (const FT_Error error = FT_Outline_Render(rasteriser, &outline, &params))
            return fail(Message::tr("a letter can't be drawn: FreeType's error %1").arg(error));
    }
    return {};
}

Result<Placement> place(const TextLayout &layout, const TextStyle &style,
                        const QTransform &transform, const QRect &clip, FontPool::Private &pool)
{
    FontChain fonts(pool, style.fonts);
    Placement placement(transform, clip);
    for (const TextLayout::Glyph &glyph : layout.glyphs) {
        const Result<const FontFace *> font = fonts.at(glyph.font);
        if (!font)
            return fail(font.error());
        std::shared_ptr<const Outline> outline = (*font)->outline(glyph.index);
        if (!outline)
            return fail(Message::tr("a letter of the font has too many points to be drawn"),
                        style.fonts[glyph.font].path);
        const Result<void> added = placement.add(
            std::move(outline), style.size / (*font)->unitsPerEm(), {glyph.x, glyph.y});
        if (!added)
            return fail(added.error());
    }
    return placement;
}

} // namespace

Result<Mask> FontPool::rasterise(const TextLayout &layout, const TextStyle &style,
                                 const QTransform &transform, const QRect &clip)
{
    const Result<Placement> placement = place(layout, style, transform, clip, *d);
    if (!placement)
        return fail(placement.error());
    const QRect box = placement->box();
    if (box.isEmpty())
        return Mask();
    Mask mask{box.x(), box.y(), box.width(), box.height(),
              QByteArray(qsizetype(box.width()) * box.height(), '\0')};
    const Result<FT_Library> rasteriser = d->takeRasteriser();
    if (!rasteriser)
        return fail(rasteriser.error());
    const Result<void> drawn = placement->draw(*rasteriser, mask);
    d->giveRasteriser(*rasteriser);
    if (!drawn)
        return fail(drawn.error());
    return mask;
}

} // namespace reelwright
