// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <editor/inspector/valuepicker.h>
#include <model/template/template.h>

namespace reelwright {

// The template's media that an element of the kind can show, to choose one of.
QList<ValuePicker::Item> mediaItems(const Template &value, ElementKind kind);

} // namespace reelwright
