// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheetpicture.h"

#include <preview/compose/scaledimage.h>
#include <preview/render/workers.h>
#include <preview/text/textimage.h>
#include <preview/text/typeset.h>

#include <algorithm>

namespace reelwright::cli {

namespace {

constexpr int gap = 12;
constexpr int labelHeight = 28;
constexpr double labelSize = 14;
constexpr double labelBaseline = 18; // below the picture
constexpr QRgb ground = 0xFF141519;
constexpr QRgb emptyPlace = 0xFF25282F;
constexpr int ink[] = {0xE8, 0xEA, 0xED};

TextStyle labelStyle(const AssetTable &assets)
{
    TextStyle style;
    style.size = labelSize;
    QList<TypefaceId> typefaces = assets.typefaces.keys();
    std::sort(typefaces.begin(), typefaces.end());
    for (const TypefaceId &typeface : std::as_const(typefaces))
        for (const FontAsset &font : usableFonts(assets, typeface).fonts)
            if (!style.fonts.contains(font))
                style.fonts.append(font);
    return style;
}

void blend(const Mask &mask, QImage &onto)
{
    const QRect part = QRect(mask.x, mask.y, mask.width, mask.height) & onto.rect();
    for (int y = part.top(); y <= part.bottom(); ++y) {
        auto *line = reinterpret_cast<QRgb *>(onto.scanLine(y));
        for (int x = part.left(); x <= part.right(); ++x) {
            const int cover =
                quint8(mask.coverage[qsizetype(y - mask.y) * mask.width + (x - mask.x)]);
            const auto mixed = [cover](int under, int over) {
                return (under * (255 - cover) + over * cover + 127) / 255;
            };
            line[x] = qRgb(mixed(qRed(line[x]), ink[0]), mixed(qGreen(line[x]), ink[1]),
                           mixed(qBlue(line[x]), ink[2]));
        }
    }
}

// What does not fit is cut off, with dots.
void write(const QString &label, const TextStyle &style, FontPool &fonts, const QRect &place,
           QImage &onto)
{
    QString text = label;
    Result<TextLayout> layout = fonts.layOut(text, style);
    for (qsizetype kept = label.size() - 1; layout && layout->width > place.width() && kept > 0;
         --kept) {
        text = label.first(kept).trimmed() + QChar(0x2026);
        layout = fonts.layOut(text, style);
    }
    if (!layout)
        return;
    const QTransform to = QTransform::fromTranslate(place.x(), place.y() + labelBaseline);
    if (const Result<Mask> mask = fonts.rasterise(*layout, style, to, onto.rect()))
        blend(*mask, onto);
}

void paste(const QImage &image, QPoint at, QImage &onto)
{
    const QImage pixels = image.convertToFormat(QImage::Format_RGB32);
    for (int y = 0; y < pixels.height(); ++y)
        std::copy_n(reinterpret_cast<const QRgb *>(pixels.constScanLine(y)), pixels.width(),
                    reinterpret_cast<QRgb *>(onto.scanLine(at.y() + y)) + at.x());
}

} // namespace

SheetPicture drawSheet(Composer &composer, const AssetTable &assets, const QList<SheetTile> &tiles,
                       const SheetForm &form)
{
    const auto draw = [&](const SheetTile &tile) {
        return tile.program.and_then([&](const Program &program) {
            return composer.frame(program, form.time).map([&](const Frame &frame) {
                return scaledImage(frame, form.size);
            });
        });
    };
    std::vector<Result<QImage>> images{size_t(tiles.size()), QImage()};
    forEachOn(int(std::thread::hardware_concurrency()), int(tiles.size()), [&](int i) {
        images[size_t(i)] = draw(tiles[i]);
        return true;
    });
    const int columns = std::clamp(form.columns, 1, int(std::max<qsizetype>(1, tiles.size())));
    const int rows = int((tiles.size() + columns - 1) / columns);
    const QSize step(form.size.width() + gap, form.size.height() + labelHeight + gap);
    SheetPicture sheet{
        QImage(columns * step.width() + gap, rows * step.height() + gap, QImage::Format_RGB32), {}};
    sheet.image.fill(ground);
    QImage empty(form.size, QImage::Format_RGB32);
    empty.fill(emptyPlace);
    const TextStyle style = labelStyle(assets);
    for (int i = 0; i < tiles.size(); ++i) {
        const QPoint at(gap + i % columns * step.width(), gap + i / columns * step.height());
        paste(images[size_t(i)] ? *images[size_t(i)] : empty, at, sheet.image);
        if (!images[size_t(i)])
            sheet.failed.append({tiles[i].label, images[size_t(i)].error()});
        const QRect below(at.x(), at.y() + form.size.height(), form.size.width(), labelHeight);
        write(tiles[i].label, style, composer.fonts(), below, sheet.image);
    }
    return sheet;
}

} // namespace reelwright::cli
