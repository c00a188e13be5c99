// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <editor/canvas/canvasframe.h>
#include <editor/canvas/gesture.h>
#include <editor/canvas/handles.h>

#include <QObject>
#include <memory>
#include <optional>

namespace reelwright {

enum class CanvasTool { Select, Text, Rectangle, Ellipse };

// What mouse and keys do to the elements on the canvas. Points are in the canvas's pixels.
class CanvasHand : public QObject {
    Q_OBJECT

public:
    explicit CanvasHand(Session &session, QObject *parent = nullptr);

    void setFrame(const CanvasFrame &frame) { m_frame = frame; }
    const CanvasFrame &frame() const { return m_frame; }
    void setSnapping(bool on) { m_snapping = on; }
    void setSafeAreas(bool on) { m_safeAreas = on; } // to snap to

    CanvasTool tool() const { return m_tool; }
    void setTool(CanvasTool tool);
    void insert(CanvasTool tool, const QRectF &place); // in the frame's pixels; null: the middle

    void press(QPointF point, Qt::KeyboardModifiers keys);
    void drag(QPointF point, Qt::KeyboardModifiers keys);
    void release(QPointF point, Qt::KeyboardModifiers keys);
    void keysChanged(Qt::KeyboardModifiers keys); // during a drag
    void abandon();
    bool isDragging() const { return m_gesture && !m_nudging; }
    const Gesture *gesture() const { return m_gesture.get(); }
    QPointF pointer() const { return m_at; }

    // Steps until endNudge() are one edit.
    void nudge(QPointF by);
    void endNudge();

    // What is there and can be taken, top first; elements on locked tracks can't.
    QList<ElementId> stackAt(QPointF point) const;
    // The outline that the handles are of; empty: there are none.
    QPolygonF handleOutline() const;
    GripRules gripRules() const; // without the anchor
    std::optional<QPointF> anchor() const;
    Qt::CursorShape cursorAt(QPointF point, Qt::KeyboardModifiers keys) const;

Q_SIGNALS:
    void changed(); // what is drawn over the picture
    void toolChanged();
    void inserted(const reelwright::ElementId &element);

private:
    Grip gripUnder(QPointF point, Qt::KeyboardModifiers keys) const;
    void pressOn(QPointF point, Qt::KeyboardModifiers keys);
    void click(QPointF point, Qt::KeyboardModifiers keys);
    std::unique_ptr<Gesture> begin(Qt::KeyboardModifiers keys);
    SnapRules snapRules() const;

    Session &m_session;
    CanvasFrame m_frame{QRectF(0, 0, 1, 1), QSize(1, 1)};
    CanvasTool m_tool = CanvasTool::Select;
    bool m_snapping = true;
    bool m_safeAreas = false;
    std::optional<QPointF> m_pressed; // where, until it is released
    QPointF m_at;
    Grip m_grip = Grip::None;
    bool m_wasSelected = false; // what was pressed on
    std::unique_ptr<Gesture> m_gesture;
    bool m_nudging = false;
    QPointF m_nudged;
};

} // namespace reelwright
