// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <editor/brand/brandparts.h>
#include <editor/theme/mirror.h>

#include <model/edit/brandedits.h>
#include <model/edit/fontedits.h>
#include <model/edit/lists.h>

#include <QLocale>
#include <algorithm>

namespace reelwright {

namespace {

QString fileName(const QString &path)
{
    return path.mid(path.lastIndexOf(u'/') + 1);
}

template<class T>
const T *named(const QList<T> &list, const QString &name)
{
    const auto found = std::ranges::find(list, name, &T::name);
    return found == list.end() ? nullptr : &*found;
}

BrandRow typefaceRow(const Template &value, const Typeface &typeface)
{
    QStringList files;
    for (const FontId &id : typeface.fonts)
        if (const Font *font = value.font(id))
            files += fileName(font->path);
    const QString count = BrandParts::tr("%Ln font(s)", nullptr, int(files.size()));
    return {typeface.id.value, typeface.id.value, count, files.join(u'\n'), {}};
}

} // namespace

QList<BrandRow> BrandParts::rows(const Template &value, BrandPart part)
{
    QList<BrandRow> rows;
    if (part == BrandPart::Colors)
        for (const BrandColor &color : value.brand.palette)
            rows.append({color.name, color.name, color.value.text(),
                         tr("Click to give it to what is selected"), color.value});
    if (part == BrandPart::Styles)
        for (const TypeStyle &style : value.brand.styles)
            rows.append({style.name, style.name,
                         tr("%1 · %2 px")
                             .arg(isolated(style.typeface.value), QLocale().toString(style.size)),
                         tr("Click to set the selected texts in it"), style.color});
    if (part == BrandPart::Logos)
        for (const MediaId &id : value.brand.logos) {
            const Media *medium = value.mediaNamed(id);
            const QString file = medium ? medium->path : id.value;
            rows.append({id.value, fileName(file), {}, file, {}});
        }
    if (part == BrandPart::Typefaces)
        for (const Typeface &typeface : value.typefaces)
            rows.append(typefaceRow(value, typeface));
    return rows;
}

Result<Template> BrandParts::rename(const Template &value, BrandPart part, const QString &name,
                                    const QString &next)
{
    if (part == BrandPart::Colors)
        if (const BrandColor *color = named(value.brand.palette, name)) {
            BrandColor changed = *color;
            changed.name = next;
            return alterBrandColor(value, name, changed);
        }
    if (part == BrandPart::Styles)
        if (const TypeStyle *style = named(value.brand.styles, name)) {
            TypeStyle changed = *style;
            changed.name = next;
            return alterTypeStyle(value, name, changed);
        }
    if (part == BrandPart::Typefaces)
        return renameTypeface(value, TypefaceId{name}, next).map([](const AddedTypeface &renamed) {
            return renamed.value;
        });
    return value;
}

Result<Template> BrandParts::move(const Template &value, BrandPart part, const QString &name,
                                  qsizetype position)
{
    QList<MediaId> logos = value.brand.logos;
    switch (part) {
    case BrandPart::Colors:
        return moveBrandColor(value, name, position);
    case BrandPart::Styles:
        return moveTypeStyle(value, name, position);
    case BrandPart::Logos:
        return moveItem(logos, logos.indexOf(MediaId{name}), position).and_then([&] {
            return setLogos(value, logos);
        });
    case BrandPart::Typefaces:
        break;
    }
    return value;
}

Result<Template> BrandParts::remove(const Template &value, BrandPart part, const QString &name)
{
    QList<MediaId> logos = value.brand.logos;
    switch (part) {
    case BrandPart::Colors:
        return removeBrandColor(value, name);
    case BrandPart::Styles:
        return removeTypeStyle(value, name);
    case BrandPart::Logos:
        logos.removeAll(MediaId{name});
        return setLogos(value, logos);
    case BrandPart::Typefaces:
        return removeTypeface(value, TypefaceId{name});
    }
    return value;
}

QString BrandParts::freeName(const Template &value, BrandPart part, const QString &wish)
{
    const QList<BrandRow> taken = rows(value, part);
    QString name = wish;
    for (int number = 2; std::ranges::find(taken, name, &BrandRow::name) != taken.end(); ++number)
        name = tr("%1 %2").arg(wish).arg(number);
    return name;
}

} // namespace reelwright
