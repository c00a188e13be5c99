// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/data/fixtures.h"

namespace reelwright::test {

inline Element element(const char *id, ElementKind kind, QMap<PropertyId, Property> properties = {})
{
    Element made;
    made.id.value = made.name = u(id);
    made.kind = kind;
    made.properties = std::move(properties);
    return made;
}

inline Scene scene(const char *id, double seconds, QList<Element> elements = {})
{
    Scene made;
    made.id.value = made.name = u(id);
    made.duration = fromSeconds(seconds);
    made.tracks = {Track{{}, {}, std::move(elements), {}}};
    return made;
}

inline StoryboardSlot slot(const char *id, QList<Candidate> candidates, const char *otherwise = "")
{
    StoryboardSlot made;
    made.id.value = made.name = u(id);
    made.candidates = std::move(candidates);
    made.otherwise.value = u(otherwise);
    return made;
}

inline Candidate candidate(const char *scene, const char *when = "")
{
    return {SceneId{u(scene)}, u(when), {}};
}

inline Binding bound(const char *source, std::optional<Value> fallback = {})
{
    return {u(source), std::move(fallback)};
}

} // namespace reelwright::test
