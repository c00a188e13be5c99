// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <editor/canvas/canvassnap.h>
#include <editor/canvas/drawnelement.h>
#include <editor/session/session.h>

#include <QCoreApplication>

namespace reelwright {

// One drag on the canvas, from where it was begun until it is kept or abandoned. Points are in the
// frame's pixels. `Shift` constrains, `Ctrl` suspends snapping.
class Gesture {
public:
    virtual ~Gesture() = default;

    virtual void dragTo(QPointF point, Qt::KeyboardModifiers keys) = 0;
    virtual void keep() = 0;
    virtual void abandon() = 0;

    // What is drawn of it over the picture.
    const QList<Guide> &guides() const { return m_guides; }
    const QString &readout() const { return m_readout; }
    const QRectF &band() const { return m_band; }

protected:
    QList<Guide> m_guides;
    QString m_readout;
    QRectF m_band;
};

// What drags snap to, and from how far.
struct SnapRules {
    SnapField field;
    double reach = 0; // 0: never
};

// Changes the selected elements: shows each step, and is one edit in the end. The first refusal
// ends it.
class ElementGesture : public Gesture {
    Q_DECLARE_TR_FUNCTIONS(reelwright::ElementGesture)

public:
    ElementGesture(Session &session, SnapRules rules, QPointF from);
    void keep() override;
    void abandon() override;

protected:
    void show(const QString &name, const Result<Template> &next);
    QString named(const QString &one, const QString &several) const; // with %1
    bool snaps(Qt::KeyboardModifiers keys) const;

    Session &m_session;
    const SnapRules m_rules;
    const QPointF m_from;
    const Template m_base;
    const QList<DrawnElement> m_elements;

private:
    QString m_name;
    bool m_refused = false;
};

// The topmost elements within a rubber band.
class BandGesture : public Gesture {
public:
    // `selectable`: what may be found; what is selected already stays with `adding`.
    BandGesture(Session &session, QPointF from, QList<DrawnElement> selectable, bool adding);
    void dragTo(QPointF point, Qt::KeyboardModifiers keys) override;
    void keep() override {}
    void abandon() override;

private:
    Session &m_session;
    QPointF m_from;
    QList<DrawnElement> m_selectable;
    QList<ElementId> m_before;
    bool m_adding;
};

// A place for a new element: from corner to corner; with Shift a square.
class PlaceGesture : public Gesture {
public:
    using Placed = std::function<void(const QRectF &)>;
    PlaceGesture(SnapRules rules, QPointF from, Placed placed);
    void dragTo(QPointF point, Qt::KeyboardModifiers keys) override;
    void keep() override;
    void abandon() override {}

private:
    SnapRules m_rules;
    QPointF m_from;
    Placed m_placed;
};

} // namespace reelwright
