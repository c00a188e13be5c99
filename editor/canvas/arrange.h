// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <editor/canvas/drawnelement.h>
#include <model/base/result.h>

namespace reelwright {

enum class Align { Left, Centre, Right, Top, Middle, Bottom };

// By what is seen of them, turned as they are: one element to the frame, several among each other.
Result<Template> aligned(const Template &value, const QList<DrawnElement> &elements, Align align,
                         const QRectF &frame);

// With gaps of one width between them; the outermost stay. Three or more.
Result<Template> distributed(const Template &value, const QList<DrawnElement> &elements,
                             Qt::Orientation along);

} // namespace reelwright
