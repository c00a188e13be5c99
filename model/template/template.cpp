// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <model/template/template.h>

#include <algorithm>

namespace reelwright {

namespace {

template<class List, class Same>
const typename List::value_type *find(const List &list, Same same)
{
    const auto found = std::find_if(list.begin(), list.end(), same);
    return found == list.end() ? nullptr : &*found;
}

} // namespace

const Scene *Template::scene(const SceneId &id) const
{
    return find(scenes, [&](const Scene &scene) { return scene.id == id; });
}

const Media *Template::mediaNamed(const MediaId &id) const
{
    return find(media, [&](const Media &medium) { return medium.id == id; });
}

const Field *Template::field(const QString &fieldName) const
{
    return find(fields, [&](const Field &field) { return field.name == fieldName; });
}

const InferredField *Template::inferredField(const QString &fieldName) const
{
    return find(inferred, [&](const InferredField &field) { return field.name == fieldName; });
}

const LookupTable *Template::table(const QString &tableName) const
{
    return find(tables, [&](const LookupTable &table) { return table.name == tableName; });
}

const Typeface *Template::typeface(const TypefaceId &id) const
{
    return find(typefaces, [&](const Typeface &typeface) { return typeface.id == id; });
}

const Font *Template::font(const FontId &id) const
{
    return find(fonts, [&](const Font &font) { return font.id == id; });
}

Value staticValue(const Element &element, PropertyId id)
{
    const auto found = element.properties.constFind(id);
    if (found == element.properties.cend())
        return specOf(id).initial;
    if (const auto *value = std::get_if<Value>(&*found))
        return *value;
    if (const auto *keyframes = std::get_if<QList<Keyframe>>(&*found))
        if (const auto *first = std::get_if<Value>(&keyframes->first().value))
            return *first;
    return specOf(id).initial;
}

bool isVariable(const Property &property)
{
    if (const auto *keyframes = std::get_if<QList<Keyframe>>(&property))
        return std::any_of(keyframes->begin(), keyframes->end(), [](const Keyframe &keyframe) {
            return std::holds_alternative<Binding>(keyframe.value);
        });
    return std::holds_alternative<Binding>(property);
}

bool isVariable(const Element &element)
{
    return std::any_of(element.properties.begin(), element.properties.end(),
                       [](const Property &property) { return isVariable(property); });
}

} // namespace reelwright
