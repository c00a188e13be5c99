// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <model/template/template.h>

namespace reelwright {

// Keyframes. Times count from the element's start and lie within it, its end included.

struct KeyframeRef {
    ElementId element;
    PropertyId property = PropertyId::X;
    Flicks time{0};

    friend bool operator==(const KeyframeRef &, const KeyframeRef &) = default;
};

// The property gets one keyframe, with what it is now, be it variable. Those that have keyframes
// stay.
Result<Template> makeKeyframed(const Template &value, const QList<ElementId> &elements,
                               PropertyId property, Flicks time);
// What the last keyframe at or before the time has, or the first.
Result<Template> makeStatic(const Template &value, const QList<ElementId> &elements,
                            PropertyId property, Flicks time);

// Adds it, or replaces the one at its time. A property without keyframes gets its first.
Result<Template> setKeyframe(const Template &value, const ElementId &element, PropertyId property,
                             const Keyframe &keyframe);
// All by the same time; one that comes to lie on another, which doesn't move, takes its place.
Result<Template> moveKeyframes(const Template &value, const QList<KeyframeRef> &keyframes,
                               Flicks by);
// A property that loses its last one keeps that one's value.
Result<Template> removeKeyframes(const Template &value, const QList<KeyframeRef> &keyframes);
// Towards the next keyframe.
Result<Template> setEasing(const Template &value, const QList<KeyframeRef> &keyframes,
                           const Easing &easing);

} // namespace reelwright
