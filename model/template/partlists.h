// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <model/template/templateparts.h>

namespace reelwright {

// How parts lie in each other, for the sources of this folder.

template<class T>
inline constexpr PartKind kindOf = PartKind::Template;
template<>
inline constexpr PartKind kindOf<Format> = PartKind::Format;
template<>
inline constexpr PartKind kindOf<Field> = PartKind::Field;
template<>
inline constexpr PartKind kindOf<Media> = PartKind::Media;
template<>
inline constexpr PartKind kindOf<Font> = PartKind::Font;
template<>
inline constexpr PartKind kindOf<Typeface> = PartKind::Typeface;
template<>
inline constexpr PartKind kindOf<Scene> = PartKind::Scene;
template<>
inline constexpr PartKind kindOf<Track> = PartKind::Track;
template<>
inline constexpr PartKind kindOf<Element> = PartKind::Element;
template<>
inline constexpr PartKind kindOf<StoryboardSlot> = PartKind::Slot;

template<class T>
QString nameOfPart(const T &part)
{
    return part.id.value;
}
inline QString nameOfPart(const Template &)
{
    return {};
}
inline QString nameOfPart(const Field &field)
{
    return field.name;
}

// Calls visit(pointer to member) for each list of parts in a part of the type T.
template<class T, class Visit>
void eachList([[maybe_unused]] Visit &&visit)
{
    if constexpr (std::is_same_v<T, Template>) {
        visit(&Template::formats);
        visit(&Template::fields);
        visit(&Template::media);
        visit(&Template::fonts);
        visit(&Template::typefaces);
        visit(&Template::scenes);
        visit(&Template::storyboard);
        visit(&Template::soundtrack);
    } else if constexpr (std::is_same_v<T, Scene>) {
        visit(&Scene::tracks);
    } else if constexpr (std::is_same_v<T, Track>) {
        visit(&Track::elements);
    }
}

template<class T>
bool hasParts([[maybe_unused]] const T &part)
{
    bool any = false;
    eachList<T>([&](auto list) { any = any || !(part.*list).isEmpty(); });
    return any;
}

// The part by itself: what its row holds.
template<class T>
T withoutParts(T part)
{
    eachList<T>([&](auto list) { (part.*list).clear(); });
    return part;
}

} // namespace reelwright
