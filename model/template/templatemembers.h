// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <model/base/message.h>
#include <model/template/template.h>

#include <array>
#include <span>

namespace reelwright {

// The members of each value in the text form, in their order: the one list that reading and
// writing run over. `visit(name, pointer to member)`; `visit.always(...)` for those that are
// written even with their initial value.

template<class T>
struct Type {
};

template<class Visit>
void describe(Visit &visit, Type<Language>)
{
    visit("initial", &Language::initial);
    visit("field", &Language::field);
}

template<class Visit>
void describe(Visit &visit, Type<Output>)
{
    visit.always("preset", &Output::preset);
    visit.always("quality", &Output::quality);
    visit.always("keyframeEvery", &Output::keyframeEvery);
    visit.always("soundBitRate", &Output::soundBitRate);
}

template<class Visit>
void describe(Visit &visit, Type<Format>)
{
    visit.always("id", &Format::id);
    visit("name", &Format::name);
    visit.always("width", &Format::width);
    visit.always("height", &Format::height);
    visit.always("rate", &Format::rate);
}

template<class Visit>
void describe(Visit &visit, Type<Field>)
{
    visit.always("name", &Field::name);
    visit.always("type", &Field::type);
    visit("required", &Field::required);
    visit("maximumLength", &Field::maximumLength);
    visit("allowed", &Field::allowed);
    visit("example", &Field::example);
    visit("pattern", &Field::pattern);
    visit("currency", &Field::currency);
    visit("personal", &Field::personal);
    visit("purpose", &Field::purpose);
    visit("consent", &Field::consent);
    visit("items", &Field::items);
    visit("id", &Field::id);
}

template<class Visit>
void describe(Visit &visit, Type<ItemField>)
{
    visit.always("name", &ItemField::name);
    visit.always("type", &ItemField::type);
}

template<class Visit>
void describe(Visit &visit, Type<InferredField>)
{
    visit.always("name", &InferredField::name);
    visit.always("expression", &InferredField::expression);
}

template<class Visit>
void describe(Visit &visit, Type<LookupTable>)
{
    visit.always("name", &LookupTable::name);
    visit.always("key", &LookupTable::key);
    visit.always("fields", &LookupTable::fields);
}

template<class Visit>
void describe(Visit &visit, Type<Media>)
{
    visit.always("id", &Media::id);
    visit.always("kind", &Media::kind);
    visit.always("path", &Media::path);
    visit("digest", &Media::digest);
    visit("width", &Media::width);
    visit("height", &Media::height);
    visit("duration", &Media::duration);
    visit("embedded", &Media::embedded);
}

template<class Visit>
void describe(Visit &visit, Type<Font>)
{
    visit.always("id", &Font::id);
    visit.always("path", &Font::path);
    visit("face", &Font::face);
    visit("digest", &Font::digest);
}

template<class Visit>
void describe(Visit &visit, Type<Typeface>)
{
    visit.always("id", &Typeface::id);
    visit.always("fonts", &Typeface::fonts);
}

template<class Visit>
void describe(Visit &visit, Type<Element>)
{
    visit.always("id", &Element::id);
    visit("name", &Element::name);
    visit.always("kind", &Element::kind);
    visit("start", &Element::start);
    visit("duration", &Element::duration);
    visit("group", &Element::group);
    visit.properties("properties"); // after the kind, which says what they are
    visit.overrides("overrides");
    visit("locked", &Element::locked);
    visit("lockedProperties", &Element::lockedProperties);
}

template<class Visit>
void describe(Visit &visit, Type<Track>)
{
    visit.always("id", &Track::id);
    visit("name", &Track::name);
    visit("locked", &Track::locked);
    visit("hidden", &Track::hidden);
    visit("muted", &Track::muted);
    visit("solo", &Track::solo);
    visit("elements", &Track::elements);
}

template<class Visit>
void describe(Visit &visit, Type<Marker>)
{
    visit.always("time", &Marker::time);
    visit("name", &Marker::name);
}

template<class Visit>
void describe(Visit &visit, Type<Scene>)
{
    visit.always("id", &Scene::id);
    visit("name", &Scene::name);
    visit.always("duration", &Scene::duration);
    visit("background", &Scene::background);
    visit("tags", &Scene::tags);
    visit("markers", &Scene::markers);
    visit("tracks", &Scene::tracks);
}

template<class Visit>
void describe(Visit &visit, Type<Candidate>)
{
    visit.always("scene", &Candidate::scene);
    visit("when", &Candidate::when);
}

template<class Visit>
void describe(Visit &visit, Type<StoryboardSlot>)
{
    visit.always("id", &StoryboardSlot::id);
    visit("name", &StoryboardSlot::name);
    visit("candidates", &StoryboardSlot::candidates);
    visit("otherwise", &StoryboardSlot::otherwise);
    visit("crossFade", &StoryboardSlot::crossFade);
}

template<class Visit>
void describe(Visit &visit, Type<BrandColor>)
{
    visit.always("name", &BrandColor::name);
    visit.always("value", &BrandColor::value);
}

template<class Visit>
void describe(Visit &visit, Type<TypeStyle>)
{
    visit.always("name", &TypeStyle::name);
    visit.always("typeface", &TypeStyle::typeface);
    visit("size", &TypeStyle::size);
    visit("color", &TypeStyle::color);
}

template<class Visit>
void describe(Visit &visit, Type<Brand>)
{
    visit("palette", &Brand::palette);
    visit("styles", &Brand::styles);
    visit("logos", &Brand::logos);
}

template<class Visit>
void describe(Visit &visit, Type<Template>)
{
    visit.always("reelwright", &Template::version);
    visit("name", &Template::name);
    visit("key", &Template::key);
    visit("language", &Template::language);
    visit.always("output", &Template::output);
    visit("brand", &Template::brand);
    visit.always("formats", &Template::formats);
    visit("fields", &Template::fields);
    visit("inferred", &Template::inferred);
    visit("tables", &Template::tables);
    visit("media", &Template::media);
    visit("fonts", &Template::fonts);
    visit("typefaces", &Template::typefaces);
    visit("scenes", &Template::scenes);
    visit("storyboard", &Template::storyboard);
    visit("soundtrack", &Template::soundtrack);
}

inline constexpr std::array fieldTypeNames{"text", "integer", "decimal", "boolean",
                                           "date", "color",   "link",    "image",
                                           "list", "money",   "time",    "record"};
inline constexpr std::array personalClassNames{"none", "personal", "sensitive"};
inline constexpr std::array mediaKindNames{"image", "video", "audio"};
inline constexpr std::array elementKindNames{
    QT_TRANSLATE_NOOP("Message", "text"),   QT_TRANSLATE_NOOP("Message", "image"),
    QT_TRANSLATE_NOOP("Message", "video"),  QT_TRANSLATE_NOOP("Message", "rectangle"),
    QT_TRANSLATE_NOOP("Message", "audio"),  QT_TRANSLATE_NOOP("Message", "scene"),
    QT_TRANSLATE_NOOP("Message", "ellipse")};

constexpr std::span<const char *const> namesOf(Type<FieldType>)
{
    return fieldTypeNames;
}
constexpr std::span<const char *const> namesOf(Type<PersonalClass>)
{
    return personalClassNames;
}
constexpr std::span<const char *const> namesOf(Type<MediaKind>)
{
    return mediaKindNames;
}
constexpr std::span<const char *const> namesOf(Type<ElementKind>)
{
    return elementKindNames;
}
std::span<const char *const> namesOf(Type<PropertyId>); // of the table in property.cpp

template<class T>
concept Described = requires(T value)
{
    value.extra;
};

template<class T>
concept Enumeration = std::is_enum_v<T>;

} // namespace reelwright
