// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPolygonF>
#include <QRectF>
#include <QSize>
#include <QTransform>

namespace reelwright {

// Where the frame lies in the canvas.
struct CanvasFrame {
    QRectF rect; // in the widget
    QSize size;  // of the frame, in its own pixels

    double scale() const { return rect.width() / size.width(); } // widget pixels for one of its own
    QPointF toFrame(QPointF point) const { return (point - rect.topLeft()) / scale(); }
    QPointF toWidget(QPointF point) const { return point * scale() + rect.topLeft(); }
    QPolygonF toWidget(const QPolygonF &polygon) const
    {
        return QTransform(scale(), 0, 0, scale(), rect.x(), rect.y()).map(polygon);
    }
};

} // namespace reelwright
