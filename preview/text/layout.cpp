// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <model/base/message.h>
#include <preview/text/itemise.h>

#include <unicode/uchar.h>

#include <set>

namespace reelwright {

namespace {

constexpr double lineHeight = 1.2; // em

// One line's way from text to glyphs.
struct LineSetter {
    const QString &line;
    const TextStyle &style;
    double y;
    TextLayout &layout;
    double x = 0;
    std::set<int> missing; // where in the line

    void add(const TextRun &run, const FontFace &font);

private:
    void findMissing(const TextRun &run, const FontFace &font, std::span<hb_glyph_info_t> glyphs);
};

HbBuffer shaped(const QString &line, const TextRun &run, const FontFace &font)
{
    HbBuffer buffer(hb_buffer_create());
    hb_buffer_add_utf16(buffer.get(), reinterpret_cast<const uint16_t *>(line.utf16()),
                        int(line.size()), unsigned(run.start), run.length);
    hb_buffer_set_direction(buffer.get(), run.rightToLeft() ? HB_DIRECTION_RTL : HB_DIRECTION_LTR);
    hb_buffer_set_script(buffer.get(), run.script);
    unsigned flags = HB_BUFFER_FLAG_DEFAULT;
    if (run.start == 0)
        flags |= HB_BUFFER_FLAG_BOT;
    if (run.start + run.length == line.size())
        flags |= HB_BUFFER_FLAG_EOT;
    hb_buffer_set_flags(buffer.get(), hb_buffer_flags_t(flags));
    // Named, since HarfBuzz would else take the list from the environment.
    const char *const shapers[] = {"ot", nullptr};
    hb_shape_full(font.shaper(), buffer.get(), nullptr, 0, shapers);
    return buffer;
}

bool isVisible(char32_t character)
{
    const auto c = UChar32(character);
    return u_isgraph(c) && !u_hasBinaryProperty(c, UCHAR_DEFAULT_IGNORABLE_CODE_POINT) &&
           c != 0x2800; // the empty Braille pattern
}

bool isDrawn(const FontFace &font, std::span<const hb_glyph_info_t> glyphs)
{
    bool ink = false;
    for (const hb_glyph_info_t &glyph : glyphs) {
        if (glyph.codepoint == 0)
            return false;
        const std::shared_ptr<const Outline> outline = font.outline(glyph.codepoint);
        ink |= outline && !outline->points.empty();
    }
    return ink;
}

void LineSetter::add(const TextRun &run, const FontFace &font)
{
    const HbBuffer buffer = shaped(line, run, font);
    unsigned count = 0;
    hb_glyph_info_t *glyphs = hb_buffer_get_glyph_infos(buffer.get(), &count);
    const hb_glyph_position_t *places = hb_buffer_get_glyph_positions(buffer.get(), nullptr);
    const double scale = style.size / font.unitsPerEm();
    for (unsigned i = 0; i < count; ++i) {
        layout.glyphs.push_back({run.font, glyphs[i].codepoint, x + places[i].x_offset * scale,
                                 y - places[i].y_offset * scale});
        x += places[i].x_advance * scale;
    }
    findMissing(run, font, {glyphs, count});
}

// Where the visible characters from `start` to `end` are: those that the font lacks, or if it has
// each of them, all.
std::set<int> undrawn(const QString &line, int start, int end, const FontFace &font)
{
    std::set<int> visible;
    std::set<int> lacking;
    for (int at = start; at < end;) {
        const int position = at;
        char32_t character = 0;
        U16_NEXT(line.utf16(), at, end, character);
        if (!isVisible(character))
            continue;
        visible.insert(position);
        if (!font.has(character))
            lacking.insert(position);
    }
    return lacking.empty() ? visible : lacking;
}

void LineSetter::findMissing(const TextRun &run, const FontFace &font,
                             std::span<hb_glyph_info_t> glyphs)
{
    if (run.rightToLeft())
        std::reverse(glyphs.begin(), glyphs.end());
    for (std::size_t i = 0, next = 0; i < glyphs.size(); i = next) {
        while (next < glyphs.size() && glyphs[next].cluster == glyphs[i].cluster)
            ++next;
        if (isDrawn(font, glyphs.subspan(i, next - i)))
            continue;
        const int end = next < glyphs.size() ? int(glyphs[next].cluster) : run.start + run.length;
        missing.merge(undrawn(line, int(glyphs[i].cluster), end, font));
    }
}

void replaceLoneSurrogates(QString &text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate())
            ++i;
        else if (text[i].isSurrogate())
            text[i] = QChar::ReplacementCharacter;
    }
}

// A tab is a space; other control characters are nothing. What is no Unicode becomes U+FFFD.
QStringList linesOf(QString text)
{
    replaceLoneSurrogates(text);
    text.replace(QChar::LineSeparator, QLatin1Char('\n'));
    text.replace(QChar::ParagraphSeparator, QLatin1Char('\n'));
    text.replace(QLatin1Char('\t'), QLatin1Char(' '));
    text.removeIf(
        [](QChar c) { return c != QLatin1Char('\n') && c.category() == QChar::Other_Control; });
    return text.split(QLatin1Char('\n'));
}

void align(std::span<TextLayout::Glyph> glyphs, TextAlign align, double width)
{
    const double shift = align == TextAlign::Left     ? 0
                         : align == TextAlign::Center ? width / 2
                                                      : width;
    for (TextLayout::Glyph &glyph : glyphs)
        glyph.x -= shift;
}

Result<void> addLine(const QString &line, double y, const TextStyle &style, FontChain &fonts,
                     TextLayout &layout)
{
    const Result<QList<TextRun>> runs = itemise(line, fonts);
    if (!runs)
        return fail(runs.error());
    LineSetter setter{line, style, y, layout, 0, {}};
    const qsizetype first = layout.glyphs.size();
    for (const TextRun &run : *runs) {
        const Result<const FontFace *> font = fonts.at(run.font);
        if (!font)
            return fail(font.error());
        setter.add(run, **font);
    }
    align(std::span(layout.glyphs).subspan(std::size_t(first)), style.align, setter.x);
    layout.width = std::max(layout.width, setter.x);
    for (const int at : setter.missing) {
        const QString character = line.mid(at, line[at].isHighSurrogate() ? 2 : 1);
        if (!layout.missing.contains(character))
            layout.missing += character;
    }
    return {};
}

} // namespace

Result<TextLayout> FontPool::layOut(const QString &text, const TextStyle &style)
{
    if (style.fonts.isEmpty())
        return fail(Message::tr("the text has no font"), {}, Message::tr("choose a typeface"));
    FontChain fonts(*d, style.fonts);
    TextLayout layout;
    double y = 0;
    for (const QString &line : linesOf(text)) {
        if (const Result<void> added = addLine(line, y, style, fonts, layout); !added)
            return fail(added.error());
        y += lineHeight * style.size;
    }
    return layout;
}

} // namespace reelwright
