// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <editor/canvas/drawnelement.h>
#include <editor/canvas/handles.h>
#include <model/base/result.h>

namespace reelwright {

// What a drag makes of elements. All go out from the template and the elements as they were when
// the drag began, with points in the frame's pixels. A property that is static is set, one with
// keyframes gets one at the playhead, one that is bound to the viewer's data is refused by name.

Result<Template> putNumber(const Template &value, const DrawnElement &element, PropertyId property,
                           double number);

Result<Template> movedBy(const Template &value, const QList<DrawnElement> &elements, QPointF by);

// Around `centre`; one element alone turns around its anchor.
Result<Template> turnedBy(const Template &value, const QList<DrawnElement> &elements,
                          QPointF centre, double degrees);

// What turns from `from` to `to` around `centre`, in degrees; in steps of 15 with `steps`.
double angleBetween(QPointF centre, QPointF from, QPointF to);
double steppedAngle(double before, double by); // so that before + it is a multiple of 15

struct Stretch {
    Grip grip = Grip::BottomRight;
    QPointF from; // where the handle was taken
    QPointF to;
    bool keepShape = false;  // width and height by the same factor
    bool fromCentre = false; // what stays is the middle, not the opposite side
};
// A box: its width and height, in its own directions. A text: its size. Several: all by one factor.
Result<Template> stretched(const Template &value, const QList<DrawnElement> &elements,
                           const Stretch &stretch);
// What a handle's drag comes to; a box that gets turned over or vanishes stays 1 px wide.
QSizeF stretchedSize(const DrawnElement &element, const Stretch &stretch);
double stretchFactor(const QPolygonF &outline, const Stretch &stretch);

// The anchor goes to a point, and the picture stays where it is.
Result<Template> anchoredAt(const Template &value, const DrawnElement &element, QPointF point);

} // namespace reelwright
