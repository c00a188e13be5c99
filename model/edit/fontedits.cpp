// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <model/base/message.h>
#include <model/edit/draft.h>
#include <model/edit/fontedits.h>
#include <model/edit/identifiers.h>
#include <model/edit/names.h>
#include <model/edit/sources.h>
#include <model/edit/uses.h>
#include <model/edit/wording.h>

#include <QFileInfo>
#include <algorithm>

namespace reelwright {

namespace {

bool isSameFont(const Font &a, const Font &b)
{
    return a.face == b.face &&
           (a.digest.isEmpty() || b.digest.isEmpty() ? a.path == b.path : a.digest == b.digest);
}

// The font's id in the template, which has it from then on.
FontId taken(Template &value, Font font)
{
    const auto same = std::ranges::find_if(std::as_const(value.fonts), [&](const Font &known) {
        return font.id.isEmpty() ? isSameFont(known, font) : known.id == font.id;
    });
    if (same != value.fonts.cend())
        return same->id;
    if (font.id.isEmpty())
        font.id = newId<FontId>(value, QFileInfo(font.path).completeBaseName());
    value.fonts.append(font);
    return font.id;
}

QList<FontId> taken(Template &value, const QList<Font> &fonts)
{
    QList<FontId> ids;
    for (const Font &font : fonts)
        if (const FontId id = taken(value, font); !ids.contains(id))
            ids.append(id);
    return ids;
}

void dropUnusedFonts(Template &value, const QList<FontId> &candidates)
{
    for (const FontId &id : candidates) {
        const bool used = std::ranges::any_of(
            value.typefaces, [&](const Typeface &typeface) { return typeface.fonts.contains(id); });
        if (!used)
            value.fonts.removeIf([&](const Font &font) { return font.id == id; });
    }
}

Result<qsizetype> indexOf(const Template &value, const TypefaceId &id)
{
    if (const Typeface *typeface = value.typeface(id))
        return typeface - value.typefaces.constData();
    return fail(Message::tr("there is no typeface '%1'").arg(id.value));
}

} // namespace

QStringList usesOf(const Template &value, const TypefaceId &typeface)
{
    QStringList uses;
    for (const TypeStyle &style : value.brand.styles)
        if (style.typeface == typeface)
            uses.append(Message::tr("the brand's style %1").arg(style.name));
    const auto add = [&](const QString &where) {
        if (!uses.contains(where))
            uses.append(where);
    };
    const auto addFrom = [&](const Element &element, const auto &properties) {
        for (const auto &[id, property] : properties.asKeyValueRange())
            if (specOf(id).type == ValueType::Typeface && holds(property, Value(typeface.value)))
                add(whereIs(element));
    };
    eachElement(value, [&](const Element &element) {
        addFrom(element, element.properties);
        for (const auto &properties : element.overrides)
            addFrom(element, properties);
    });
    eachSource(value, [&](const Source &source) {
        if (source.type == ValueType::Typeface && textsIn(source).contains(typeface.value))
            add(source.where);
    });
    return uses;
}

Result<AddedTypeface> addTypeface(const Template &value, const QString &wish,
                                  const QList<Font> &fonts)
{
    Draft draft(value);
    Typeface made;
    made.id = newId<TypefaceId>(value, wish);
    made.fonts = taken(draft.whole(), fonts);
    draft.whole().typefaces.append(made);
    return draft.finish().map([&](const Template &next) { return AddedTypeface{next, made.id}; });
}

Result<Template> alterTypeface(const Template &value, const TypefaceId &id,
                               const QList<Font> &fonts)
{
    const Result<qsizetype> index = indexOf(value, id);
    if (!index)
        return fail(index.error());
    const QList<FontId> before = value.typefaces[*index].fonts;
    Draft draft(value);
    const QList<FontId> after = taken(draft.whole(), fonts);
    if (after == before)
        return value;
    draft.whole().typefaces[*index].fonts = after;
    dropUnusedFonts(draft.whole(), before);
    return draft.finish();
}

Result<AddedTypeface> renameTypeface(const Template &value, const TypefaceId &id,
                                     const QString &wish)
{
    const Result<qsizetype> index = indexOf(value, id);
    if (!index)
        return fail(index.error());
    QSet<QString> none;
    const TypefaceId next{freeId(wish, none)};
    if (next == id)
        return AddedTypeface{value, id};
    if (value.typeface(next))
        return fail(Message::tr("there is a typeface '%1' already").arg(next.value), {},
                    Message::tr("choose another name"));
    const auto isOne = [](const PropertySpec &spec) { return spec.type == ValueType::Typeface; };
    Draft draft(rewritten(
        value,
        {[&](const PropertySpec &spec, const Value &kept) {
             return isOne(spec) && kept == Value(id.value) ? Value(next.value) : kept;
         },
         [&](const PropertySpec &spec, const QString &source) {
             return isOne(spec) ? withText({{}, source, spec.type}, id.value, next.value) : source;
         }}));
    draft.whole().typefaces[*index].id = next;
    for (TypeStyle &style : draft.whole().brand.styles)
        if (style.typeface == id)
            style.typeface = next;
    return draft.finish().map([&](const Template &made) { return AddedTypeface{made, next}; });
}

Result<Template> removeTypeface(const Template &value, const TypefaceId &id)
{
    const Result<qsizetype> index = indexOf(value, id);
    if (!index)
        return fail(index.error());
    if (const auto unused = checkUnused(Message::tr("the typeface '%1'").arg(id.value),
                                        usesOf(value, id),
                                        Message::tr("choose another typeface there first"));
        !unused)
        return fail(unused.error());
    const QList<FontId> fonts = value.typefaces[*index].fonts;
    Draft draft(value);
    draft.whole().typefaces.removeAt(*index);
    dropUnusedFonts(draft.whole(), fonts);
    return draft.finish();
}

} // namespace reelwright
