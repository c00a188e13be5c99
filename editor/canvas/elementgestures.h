// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <editor/canvas/gesture.h>
#include <editor/canvas/handles.h>

namespace reelwright {

// Shift: along one axis. Alt: copies move, the elements stay.
class MoveGesture : public ElementGesture {
    Q_DECLARE_TR_FUNCTIONS(reelwright::MoveGesture)

public:
    using ElementGesture::ElementGesture;
    void dragTo(QPointF point, Qt::KeyboardModifiers keys) override;
    void keep() override;

private:
    QPointF way(QPointF point, Qt::KeyboardModifiers keys);
    void moveCopies(QPointF by);

    QList<ElementId> m_copies; // empty: none are moved
};

// Shift keeps the shape, Alt the middle.
class StretchGesture : public ElementGesture {
    Q_DECLARE_TR_FUNCTIONS(reelwright::StretchGesture)

public:
    StretchGesture(Session &session, SnapRules rules, QPointF from, Grip grip);
    void dragTo(QPointF point, Qt::KeyboardModifiers keys) override;

private:
    QPointF handleTo(QPointF point, Qt::KeyboardModifiers keys);
    bool isUpright() const;

    Grip m_grip;
    QPointF m_handle; // where it was
};

// Shift: in steps of 15 degrees.
class TurnGesture : public ElementGesture {
    Q_DECLARE_TR_FUNCTIONS(reelwright::TurnGesture)

public:
    TurnGesture(Session &session, SnapRules rules, QPointF from);
    void dragTo(QPointF point, Qt::KeyboardModifiers keys) override;

private:
    QPointF m_centre;
    QPointF m_last;
    double m_turned = 0; // beyond 180 too
};

class AnchorGesture : public ElementGesture {
    Q_DECLARE_TR_FUNCTIONS(reelwright::AnchorGesture)

public:
    using ElementGesture::ElementGesture;
    void dragTo(QPointF point, Qt::KeyboardModifiers keys) override;
};

} // namespace reelwright
