// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QGuiApplication>
#include <QRectF>
#include <QString>

namespace reelwright {

// Puts what is laid out from the left where it is read: in its place in languages that are written
// from the left, on the other side of `room` in those that are written from the right. Painting
// and hit testing put the same rectangles through it. It undoes itself.
class Mirror {
public:
    explicit Mirror(const QRectF &room,
                    Qt::LayoutDirection direction = QGuiApplication::layoutDirection())
        : m_borders(room.left() + room.right()), m_mirrors(direction == Qt::RightToLeft)
    {
    }

    QRectF operator()(const QRectF &rect) const
    {
        return m_mirrors ? rect.translated(m_borders - rect.left() - rect.right(), 0) : rect;
    }
    QPointF operator()(QPointF point) const
    {
        return m_mirrors ? QPointF(m_borders - point.x(), point.y()) : point;
    }

private:
    double m_borders; // left and right, summed
    bool m_mirrors;
};

// What is read from the left in every language, such as times, sizes, colours and expressions, as
// it is to stand among other words.
inline QString leftToRight(const QString &text)
{
    return text.isEmpty() || QGuiApplication::isLeftToRight() ? text : u'\u2066' + text + u'\u2069';
}

// What somebody has named, in whatever letters, as it is to stand among other words: what is around
// it keeps its place.
inline QString isolated(const QString &name)
{
    return name.isEmpty() || QGuiApplication::isLeftToRight() ? name : u'\u2068' + name + u'\u2069';
}

} // namespace reelwright
