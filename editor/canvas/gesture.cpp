// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <editor/canvas/gesture.h>

#include <editor/session/places.h>
#include <editor/session/words.h>

namespace reelwright {

ElementGesture::ElementGesture(Session &session, SnapRules rules, QPointF from)
    : m_session(session), m_rules(std::move(rules)), m_from(from), m_base(session.value()),
      m_elements(drawnSelection(session))
{
}

void ElementGesture::show(const QString &name, const Result<Template> &next)
{
    if (m_refused)
        return;
    m_name = name;
    const Result<Template> wanted =
        m_session.isEditable() ? next
                               : Result<Template>(fail(tr("this template can only be looked at"),
                                                       {}, tr("save it as a document to edit it")));
    if (wanted && m_session.preview(wanted))
        return;
    m_refused = true;
    m_guides.clear();
    m_readout.clear();
    (void)m_session.edit(name, wanted);
}

QString ElementGesture::named(const QString &one, const QString &several) const
{
    if (m_elements.size() != 1)
        return several.arg(m_elements.size());
    const Element *element = findElement(m_base, m_elements[0].id).element;
    return one.arg(!element                  ? QString()
                   : element->name.isEmpty() ? Words::kind(element->kind)
                                             : element->name);
}

bool ElementGesture::snaps(Qt::KeyboardModifiers keys) const
{
    return m_rules.reach > 0 && !(keys & Qt::ControlModifier);
}

void ElementGesture::keep()
{
    if (m_refused || !m_session.isPreviewing())
        return;
    if (m_session.value() == m_base)
        m_session.dropPreview();
    else
        (void)m_session.keepPreview(m_name);
}

void ElementGesture::abandon()
{
    m_session.dropPreview();
}

BandGesture::BandGesture(Session &session, QPointF from, QList<DrawnElement> selectable,
                         bool adding)
    : m_session(session), m_from(from), m_selectable(std::move(selectable)),
      m_before(session.selection()), m_adding(adding)
{
}

void BandGesture::dragTo(QPointF point, Qt::KeyboardModifiers)
{
    m_band = QRectF(m_from, point).normalized();
    QList<ElementId> found;
    if (m_adding)
        found = m_before;
    for (const DrawnElement &element : std::as_const(m_selectable))
        if (!found.contains(element.id) && element.outline.intersects(QPolygonF(m_band)))
            found += element.id;
    m_session.select(found);
}

void BandGesture::abandon()
{
    m_session.select(m_before);
}

PlaceGesture::PlaceGesture(SnapRules rules, QPointF from, Placed placed)
    : m_rules(std::move(rules)), m_from(from), m_placed(std::move(placed))
{
    m_band = QRectF(from, QSizeF(0, 0));
}

void PlaceGesture::dragTo(QPointF point, Qt::KeyboardModifiers keys)
{
    m_guides.clear();
    QPointF by = point - m_from;
    if (keys & Qt::ShiftModifier) {
        const double side = std::max(std::abs(by.x()), std::abs(by.y()));
        by = {std::copysign(side, by.x()), std::copysign(side, by.y())};
    } else if (m_rules.reach > 0 && !(keys & Qt::ControlModifier)) {
        const Snapped snapped = snapPoint(point, m_rules.field, m_rules.reach);
        by += snapped.by;
        m_guides = snapped.guides;
    }
    m_band = QRectF(m_from, m_from + by).normalized();
    m_readout = QStringLiteral("%1 × %2").arg(qRound(m_band.width())).arg(qRound(m_band.height()));
}

void PlaceGesture::keep()
{
    m_placed(m_band);
}

} // namespace reelwright
