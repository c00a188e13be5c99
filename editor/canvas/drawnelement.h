// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <model/template/template.h>
#include <model/variant/program.h>

#include <QPolygonF>

namespace reelwright {

class FontPool;
class Session;

// An element as the canvas shows it at the playhead, for this viewer: what a drag begins with.
struct DrawnElement {
    ElementId id;
    ElementKind kind = ElementKind::Rectangle;
    Flicks time{0}; // of the playhead, from the element's start
    QMap<PropertyId, double> numbers;
    QPolygonF outline; // in the frame's pixels, from its own top left clockwise

    double number(PropertyId id) const;
    QPointF position() const { return {number(PropertyId::X), number(PropertyId::Y)}; }
    bool isBox() const { return specOf(PropertyId::Width).appliesTo(kind); }
    QRectF bounds() const { return outline.boundingRect(); }
};

DrawnElement drawnElement(const Program &program, const Layer &layer, Flicks time, FontPool &fonts);
// Those of the scene in view that are there at the playhead, bottom to top; or the selected ones.
QList<DrawnElement> drawnElements(const Session &session);
QList<DrawnElement> drawnSelection(const Session &session);
QRectF boundsOf(const QList<DrawnElement> &elements);
QSize frameSizeOf(const Session &session); // the program's, or the base format's

} // namespace reelwright
