// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <editor/canvas/elementgestures.h>

#include <editor/canvas/transform.h>
#include <editor/session/places.h>
#include <model/edit/elementedits.h>

#include <QLineF>
#include <QSet>

namespace reelwright {

namespace {

QString point(QPointF at)
{
    return QStringLiteral("%1, %2").arg(qRound(at.x())).arg(qRound(at.y()));
}

QString size(QSizeF size)
{
    return QStringLiteral("%1 × %2").arg(qRound(size.width())).arg(qRound(size.height()));
}

QPointF rounded(QPointF point)
{
    return {std::round(point.x()), std::round(point.y())};
}

QSet<ElementId> idsOf(const Template &value)
{
    QSet<ElementId> ids;
    for (const Scene &scene : value.scenes)
        for (const Track &track : scene.tracks)
            for (const Element &element : track.elements)
                ids.insert(element.id);
    return ids;
}

// In the order of the template, which is that of what they were copied from.
QList<ElementId> addedIn(const Template &next, const Template &before)
{
    const QSet<ElementId> known = idsOf(before);
    QList<ElementId> added;
    for (const Scene &scene : next.scenes)
        for (const Track &track : scene.tracks)
            for (const Element &element : track.elements)
                if (!known.contains(element.id))
                    added += element.id;
    return added;
}

} // namespace

QPointF MoveGesture::way(QPointF point, Qt::KeyboardModifiers keys)
{
    QPointF by = rounded(point - m_from);
    const bool sideways = std::abs(by.x()) >= std::abs(by.y());
    const bool constrained = keys & Qt::ShiftModifier;
    if (constrained)
        (sideways ? by.ry() : by.rx()) = 0;
    if (!snaps(keys))
        return by;
    Snapped snapped = snapBox(boundsOf(m_elements).translated(by), m_rules.field, m_rules.reach);
    if (constrained) {
        (sideways ? snapped.by.ry() : snapped.by.rx()) = 0;
        const Qt::Orientation shown = sideways ? Qt::Vertical : Qt::Horizontal;
        snapped.guides.removeIf([&](const Guide &guide) { return guide.orientation != shown; });
    }
    m_guides = snapped.guides;
    return by + snapped.by;
}

void MoveGesture::dragTo(QPointF to, Qt::KeyboardModifiers keys)
{
    m_guides.clear();
    const QPointF by = way(to, keys);
    m_readout = point(boundsOf(m_elements).topLeft() + by);
    if (keys & Qt::AltModifier) {
        moveCopies(by);
        return;
    }
    m_copies.clear();
    show(named(tr("Move %1"), tr("Move %1 Elements")), movedBy(m_base, m_elements, by));
}

void MoveGesture::moveCopies(QPointF by)
{
    QList<ElementId> ids;
    for (const DrawnElement &element : m_elements)
        ids += element.id;
    Result<Template> next = duplicateElements(m_base, ids);
    if (next) {
        m_copies = addedIn(*next, m_base);
        QList<DrawnElement> copies = m_elements;
        for (qsizetype i = 0; i < copies.size(); ++i)
            copies[i].id = m_copies.value(i);
        next = movedBy(*next, copies, by);
    }
    show(named(tr("Duplicate %1"), tr("Duplicate %1 Elements")), next);
}

void MoveGesture::keep()
{
    ElementGesture::keep();
    if (!m_copies.isEmpty() && findElement(m_session.value(), m_copies[0]).element)
        m_session.select(m_copies);
}

StretchGesture::StretchGesture(Session &session, SnapRules rules, QPointF from, Grip grip)
    : ElementGesture(session, std::move(rules), from), m_grip(grip), m_handle(from)
{
    for (const DrawnElement &element : m_elements)
        for (const Handle &handle : handlesOf(element.outline, true))
            if (m_elements.size() == 1 && handle.grip == grip)
                m_handle = handle.at;
}

bool StretchGesture::isUpright() const
{
    return m_elements.size() == 1 && m_elements[0].isBox() &&
           m_elements[0].number(PropertyId::Rotation) == 0;
}

// Edges of upright boxes come to lie on whole pixels, or on what is near.
QPointF StretchGesture::handleTo(QPointF to, Qt::KeyboardModifiers keys)
{
    if (!isUpright() || keys & Qt::ShiftModifier)
        return to;
    QPointF handle = rounded(m_handle + to - m_from);
    if (snaps(keys)) {
        const Snapped snapped = snapPoint(handle, m_rules.field, m_rules.reach);
        const bool x = m_grip != Grip::Top && m_grip != Grip::Bottom;
        const bool y = m_grip != Grip::Left && m_grip != Grip::Right;
        handle += QPointF(x ? snapped.by.x() : 0, y ? snapped.by.y() : 0);
        for (const Guide &guide : snapped.guides)
            if (guide.orientation == Qt::Vertical ? x : y)
                m_guides += guide;
    }
    return handle - m_handle + m_from;
}

void StretchGesture::dragTo(QPointF to, Qt::KeyboardModifiers keys)
{
    m_guides.clear();
    const Stretch stretch{m_grip, m_from, handleTo(to, keys), bool(keys & Qt::ShiftModifier),
                          bool(keys & Qt::AltModifier)};
    QSizeF now = boundsOf(m_elements).size();
    if (m_elements.size() == 1 && m_elements[0].isBox()) {
        now = stretchedSize(m_elements[0], stretch);
    } else {
        const QRectF box = boundsOf(m_elements);
        const QPolygonF around = m_elements.size() == 1 ? m_elements[0].outline
                                                        : commonBox({QPolygonF(box)});
        now *= stretchFactor(around, stretch);
    }
    m_readout = size(now);
    show(named(tr("Resize %1"), tr("Resize %1 Elements")), stretched(m_base, m_elements, stretch));
}

TurnGesture::TurnGesture(Session &session, SnapRules rules, QPointF from)
    : ElementGesture(session, std::move(rules), from), m_last(from)
{
    m_centre = m_elements.size() == 1 ? m_elements[0].position() : boundsOf(m_elements).center();
}

void TurnGesture::dragTo(QPointF to, Qt::KeyboardModifiers keys)
{
    m_turned += angleBetween(m_centre, m_last, to);
    m_last = to;
    const double before = m_elements.size() == 1 ? m_elements[0].number(PropertyId::Rotation) : 0;
    double by = m_turned;
    if (keys & Qt::ShiftModifier)
        by = steppedAngle(before, by);
    m_readout = QStringLiteral("%1°").arg(before + by, 0, 'f', 1);
    show(named(tr("Turn %1"), tr("Turn %1 Elements")), turnedBy(m_base, m_elements, m_centre, by));
}

void AnchorGesture::dragTo(QPointF to, Qt::KeyboardModifiers)
{
    if (m_elements.size() != 1)
        return;
    m_readout = point(to);
    show(named(tr("Move the Anchor of %1"), {}), anchoredAt(m_base, m_elements[0], to));
}

} // namespace reelwright
