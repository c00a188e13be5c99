// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <model/template/template.h>

#include <QList>

namespace reelwright {

// One place in a template that depends on the viewer.
struct BindingSite {
    SceneId scene; // empty: in the soundtrack
    ElementId element;
    PropertyId property;
    int keyframe = -1; // index of the keyframe that is bound, -1: the property itself
    Binding binding;
};

// All of them, in the order of the text form: scenes, tracks, elements, properties, keyframes, and
// the soundtrack last. Variant::values has this order.
QList<BindingSite> bindingSites(const Template &value);

} // namespace reelwright
