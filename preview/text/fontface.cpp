// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <preview/text/fontface.h>

#include <model/base/message.h>
#include <model/base/savefile.h>

#include <QtEndian>
#include <climits>
#include <ft2build.h>
#include FT_FREETYPE_H
#include <hb-ot.h>
#include <mutex>

namespace reelwright {

namespace {

constexpr std::size_t keptPoints = 512 * 1024; // about 5 MB a font

auto damaged(const FontAsset &asset, const char *what)
{
    return fail(QString::fromLatin1(what), asset.path,
                Message::tr("put an undamaged TrueType or OpenType font there"));
}

// HarfBuzz takes tables that end beyond the file for empty ones; here they are an error.
bool tablesAreInside(const QByteArray &bytes, qsizetype directory)
{
    const auto *data = reinterpret_cast<const uchar *>(bytes.constData());
    if (directory < 0 || directory + 12 > bytes.size())
        return false;
    const int count = qFromBigEndian<quint16>(data + directory + 4);
    if (count == 0 || directory + 12 + 16 * count > bytes.size())
        return false;
    for (int i = 0; i < count; ++i) {
        const uchar *entry = data + directory + 12 + 16 * i;
        if (qint64(qFromBigEndian<quint32>(entry + 8)) + qFromBigEndian<quint32>(entry + 12) >
            bytes.size())
            return false;
    }
    return true;
}

// Where the table directory of a face begins: at 0, or where a collection's header says.
qsizetype directoryOf(const QByteArray &bytes, int face)
{
    if (!bytes.startsWith("ttcf"))
        return face == 0 ? 0 : -1;
    const auto *data = reinterpret_cast<const uchar *>(bytes.constData());
    if (bytes.size() < 12 || face < 0 || quint32(face) >= qFromBigEndian<quint32>(data + 8) ||
        16 + 4 * qsizetype(face) > bytes.size())
        return -1;
    return qFromBigEndian<quint32>(data + 12 + 4 * qsizetype(face));
}

bool hasTable(hb_face_t *face, hb_tag_t tag)
{
    const HbBlob table(hb_face_reference_table(face, tag));
    return hb_blob_get_length(table.get()) > 0;
}

void add(void *outline, float x, float y, char tag)
{
    auto *to = static_cast<Outline *>(outline);
    to->points.push_back({x, y});
    to->tags.push_back(tag);
    if (!to->ends.empty())
        to->ends.back() = short(std::min<std::size_t>(to->points.size() - 1, SHRT_MAX));
}

void moveTo(hb_draw_funcs_t *, void *outline, hb_draw_state_t *, float x, float y, void *)
{
    static_cast<Outline *>(outline)->ends.push_back(0);
    add(outline, x, y, FT_CURVE_TAG_ON);
}

void lineTo(hb_draw_funcs_t *, void *outline, hb_draw_state_t *, float x, float y, void *)
{
    add(outline, x, y, FT_CURVE_TAG_ON);
}

void conicTo(hb_draw_funcs_t *, void *outline, hb_draw_state_t *, float cx, float cy, float x,
             float y, void *)
{
    add(outline, cx, cy, FT_CURVE_TAG_CONIC);
    add(outline, x, y, FT_CURVE_TAG_ON);
}

void cubicTo(hb_draw_funcs_t *, void *outline, hb_draw_state_t *, float cx, float cy, float dx,
             float dy, float x, float y, void *)
{
    add(outline, cx, cy, FT_CURVE_TAG_CUBIC);
    add(outline, dx, dy, FT_CURVE_TAG_CUBIC);
    add(outline, x, y, FT_CURVE_TAG_ON);
}

std::shared_ptr<const Outline> draw(hb_font_t *font, quint32 glyph)
{
    const std::unique_ptr<hb_draw_funcs_t, HbRelease<hb_draw_funcs_destroy>> pen(
        hb_draw_funcs_create());
    hb_draw_funcs_set_move_to_func(pen.get(), moveTo, nullptr, nullptr);
    hb_draw_funcs_set_line_to_func(pen.get(), lineTo, nullptr, nullptr);
    hb_draw_funcs_set_quadratic_to_func(pen.get(), conicTo, nullptr, nullptr);
    hb_draw_funcs_set_cubic_to_func(pen.get(), cubicTo, nullptr, nullptr);
    auto outline = std::make_shared<Outline>();
    hb_font_get_glyph_shape(font, glyph, pen.get(), outline.get());
    return outline->points.size() <= SHRT_MAX ? outline : nullptr;
}

} // namespace

Result<HbBlob> openFontFile(const FontAsset &asset)
{
    Result<QByteArray> bytes = readFile(asset.path);
    if (!bytes)
        return fail(bytes.error());
    if (digestOf(*bytes) != asset.digest)
        return fail(Message::tr("the font is not the one that the template was made with"),
                    asset.path, Message::tr("put the original file back"));
    auto *kept = new QByteArray(std::move(*bytes));
    return HbBlob(hb_blob_create(kept->constData(), unsigned(kept->size()), HB_MEMORY_MODE_READONLY,
                                 kept, [](void *data) { delete static_cast<QByteArray *>(data); }));
}

Result<std::shared_ptr<const FontFace>> FontFace::open(hb_blob_t *file, const FontAsset &asset)
{
    const auto bytes =
        QByteArray::fromRawData(hb_blob_get_data(file, nullptr), hb_blob_get_length(file));
    const qsizetype directory = directoryOf(bytes, asset.face);
    if (directory < 0)
        return damaged(asset, "the font file has no face of that number");
    if (!tablesAreInside(bytes, directory))
        return damaged(asset, "is no font file, or one that was cut short");
    const std::unique_ptr<hb_face_t, HbRelease<hb_face_destroy>> face(
        hb_face_create(file, unsigned(asset.face)));
    const std::unique_ptr<hb_set_t, HbRelease<hb_set_destroy>> characters(hb_set_create());
    hb_face_collect_unicodes(face.get(), characters.get());
    if (hb_face_get_glyph_count(face.get()) == 0 || hb_set_is_empty(characters.get()))
        return damaged(asset, "the font file is damaged: it has no characters");

    const std::shared_ptr<FontFace> font(new FontFace);
    font->m_font.reset(hb_font_create(face.get()));
    hb_ot_font_set_funcs(font->m_font.get());
    hb_font_make_immutable(font->m_font.get());
    font->m_unitsPerEm = hb_face_get_upem(face.get());
    for (const char *table : {"glyf", "CFF ", "CFF2"})
        font->m_drawable |= hasTable(face.get(), hb_tag_from_string(table, 4));
    return font;
}

bool FontFace::has(char32_t character) const
{
    hb_codepoint_t glyph = 0;
    return m_drawable && hb_font_get_nominal_glyph(m_font.get(), character, &glyph);
}

std::shared_ptr<const Outline> FontFace::outline(quint32 glyph) const
{
    {
        const std::shared_lock lock(m_mutex);
        if (const auto found = m_outlines.find(glyph); found != m_outlines.end())
            return found->second;
    }
    std::shared_ptr<const Outline> outline = draw(m_font.get(), glyph);
    const std::unique_lock lock(m_mutex);
    if (m_points > keptPoints) {
        m_outlines.clear();
        m_points = 0;
    }
    if (m_outlines.try_emplace(glyph, outline).second)
        m_points += (outline ? outline->points.size() : 0) + 16;
    return outline;
}

} // namespace reelwright
