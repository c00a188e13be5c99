// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHashFunctions>
#include <QString>

namespace reelwright {

// A name that one part of a template is known by; parts refer to each other by these alone.
// The tag keeps a scene's name from being handed in where an element's is asked for.
template<class Tag>
struct Id {
    QString value;

    bool isEmpty() const { return value.isEmpty(); }
    friend bool operator==(const Id &, const Id &) = default;
    friend bool operator<(const Id &a, const Id &b) { return a.value < b.value; }
    friend size_t qHash(const Id &id, size_t seed = 0) { return qHash(id.value, seed); }
};

using FormatId = Id<struct FormatTag>;
using SceneId = Id<struct SceneTag>;
using TrackId = Id<struct TrackTag>;
using ElementId = Id<struct ElementTag>;
using GroupId = Id<struct GroupTag>;
using SlotId = Id<struct SlotTag>;
using MediaId = Id<struct MediaTag>;
using FontId = Id<struct FontTag>;
using TypefaceId = Id<struct TypefaceTag>;

} // namespace reelwright
