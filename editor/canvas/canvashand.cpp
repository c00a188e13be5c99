// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <editor/canvas/canvashand.h>

#include <editor/canvas/elementgestures.h>
#include <editor/canvas/insertion.h>
#include <editor/canvas/outline.h>
#include <editor/session/places.h>

#include <QLineF>

namespace reelwright {

namespace {

constexpr double dragBegins = 4; // widget pixels
constexpr double snapReach = 6;

bool isOpen(const Template &value, const ElementId &id)
{
    const ElementPlace place = findElement(value, id);
    return place.track && !place.track->locked;
}

bool isLocked(const Template &value, const ElementId &id)
{
    const Element *element = findElement(value, id).element;
    return element && element->locked;
}

ElementKind kindOf(CanvasTool tool)
{
    return tool == CanvasTool::Text      ? ElementKind::Text
           : tool == CanvasTool::Ellipse ? ElementKind::Ellipse
                                         : ElementKind::Rectangle;
}

} // namespace

CanvasHand::CanvasHand(Session &session, QObject *parent) : QObject(parent), m_session(session) {}

void CanvasHand::setTool(CanvasTool tool)
{
    if (std::exchange(m_tool, tool) != tool)
        Q_EMIT toolChanged();
}

void CanvasHand::insert(CanvasTool tool, const QRectF &place)
{
    const Scene *scene = m_session.sceneInView();
    setTool(CanvasTool::Select);
    if (!scene)
        return;
    const ElementKind kind = kindOf(tool);
    const auto made =
        Insertion::add(m_session.value(), scene->id, kind,
                       place.isNull() ? Insertion::middle(kind, m_frame.size) : place);
    const Result<void> done = m_session.edit(
        Insertion::title(kind), made.map([](const Insertion::Made &all) { return all.value; }));
    if (!done || !made)
        return;
    m_session.select(made->element);
    Q_EMIT inserted(made->element);
}

QList<ElementId> CanvasHand::stackAt(QPointF point) const
{
    QList<ElementId> stack;
    if (!m_session.hasTemplate() || !m_frame.rect.contains(point))
        return stack;
    const QPointF at = m_frame.toFrame(point);
    for (const DrawnElement &element : drawnElements(m_session))
        if (element.number(PropertyId::Opacity) > 0 && isOpen(m_session.value(), element.id) &&
            covers(element.outline, element.kind, at))
            stack.prepend(element.id);
    return stack;
}

QPolygonF CanvasHand::handleOutline() const
{
    if (m_tool != CanvasTool::Select || !m_session.isEditable() || m_session.player().isPlaying())
        return {};
    QList<QPolygonF> outlines;
    for (const DrawnElement &element : drawnSelection(m_session)) {
        if (isLocked(m_session.value(), element.id))
            return {};
        outlines += element.outline;
    }
    if (outlines.isEmpty())
        return {};
    return m_frame.toWidget(outlines.size() == 1 ? outlines[0] : commonBox(outlines));
}

GripRules CanvasHand::gripRules() const
{
    const QList<DrawnElement> drawn = drawnSelection(m_session);
    GripRules rules;
    rules.edges = drawn.size() == 1 && drawn[0].isBox();
    return rules;
}

std::optional<QPointF> CanvasHand::anchor() const
{
    const QList<DrawnElement> drawn = drawnSelection(m_session);
    if (drawn.size() != 1)
        return std::nullopt;
    return m_frame.toWidget(drawn[0].position());
}

Grip CanvasHand::gripUnder(QPointF point, Qt::KeyboardModifiers keys) const
{
    GripRules rules = gripRules();
    if (keys & Qt::ControlModifier && rules.edges) // a box: texts have no anchor
        rules.anchor = anchor();
    return gripAt(handleOutline(), point, rules);
}

Qt::CursorShape CanvasHand::cursorAt(QPointF point, Qt::KeyboardModifiers keys) const
{
    if (m_tool != CanvasTool::Select)
        return Qt::CrossCursor;
    if (m_session.player().isPlaying())
        return Qt::ArrowCursor;
    const Grip grip = isDragging() ? m_grip : gripUnder(point, keys);
    if (grip == Grip::Body && !isDragging()) {
        const QList<ElementId> stack = stackAt(point);
        const bool takes = !stack.isEmpty() && m_session.isSelected(stack[0]) &&
                           !isLocked(m_session.value(), stack[0]);
        return takes ? Qt::SizeAllCursor : Qt::ArrowCursor;
    }
    return cursorFor(grip, handleOutline());
}

SnapRules CanvasHand::snapRules() const
{
    SnapRules rules;
    rules.reach = m_snapping ? snapReach / m_frame.scale() : 0;
    rules.field.frame = QRectF(QPointF(), m_frame.size);
    if (m_safeAreas)
        rules.field.safeAreas = safeAreasOf(rules.field.frame);
    for (const DrawnElement &element : drawnElements(m_session))
        if (!m_session.isSelected(element.id) && element.bounds() != rules.field.frame)
            rules.field.others += element.bounds();
    return rules;
}

void CanvasHand::press(QPointF point, Qt::KeyboardModifiers keys)
{
    endNudge();
    m_session.player().pause();
    m_pressed = point;
    m_at = point;
    m_wasSelected = false;
    m_grip = Grip::None;
    if (m_tool != CanvasTool::Select || !m_session.hasTemplate())
        return;
    m_grip = gripUnder(point, keys);
    if (m_grip == Grip::None || m_grip == Grip::Body)
        pressOn(point, keys);
}

// What is not selected yet is at once, so that a press and a drag are enough to move it. With Ctrl
// or Alt a selected element below others can be dragged.
void CanvasHand::pressOn(QPointF point, Qt::KeyboardModifiers keys)
{
    const QList<ElementId> stack = stackAt(point);
    const bool adding = keys & Qt::ShiftModifier;
    const bool below = keys & (Qt::ControlModifier | Qt::AltModifier);
    const auto selected = [this](const ElementId &id) { return m_session.isSelected(id); };
    m_grip = stack.isEmpty() ? Grip::None : Grip::Body;
    if (stack.isEmpty()) {
        if (!adding)
            m_session.select(ElementId());
        return;
    }
    m_wasSelected = selected(stack[0]) ||
                    (below && std::any_of(stack.begin(), stack.end(), selected));
    if (m_wasSelected)
        return;
    if (adding)
        m_session.toggleSelected(stack[0]);
    else
        m_session.select(stack[0]);
}

std::unique_ptr<Gesture> CanvasHand::begin(Qt::KeyboardModifiers keys)
{
    const QPointF from = m_frame.toFrame(*m_pressed);
    if (m_tool != CanvasTool::Select)
        return std::make_unique<PlaceGesture>(
            snapRules(), from, [this, tool = m_tool](const QRectF &place) { insert(tool, place); });
    if (m_grip == Grip::None) {
        QList<DrawnElement> open = drawnElements(m_session);
        open.removeIf(
            [this](const DrawnElement &element) { return !isOpen(m_session.value(), element.id); });
        return std::make_unique<BandGesture>(m_session, from, open, bool(keys & Qt::ShiftModifier));
    }
    if (m_grip == Grip::Body)
        return std::make_unique<MoveGesture>(m_session, snapRules(), from);
    if (m_grip == Grip::Rotation)
        return std::make_unique<TurnGesture>(m_session, snapRules(), from);
    if (m_grip == Grip::Anchor)
        return std::make_unique<AnchorGesture>(m_session, snapRules(), from);
    return std::make_unique<StretchGesture>(m_session, snapRules(), from, m_grip);
}

void CanvasHand::drag(QPointF point, Qt::KeyboardModifiers keys)
{
    if (!m_pressed)
        return;
    m_at = point;
    if (!m_gesture && QLineF(*m_pressed, point).length() >= dragBegins)
        m_gesture = begin(keys);
    if (m_gesture)
        m_gesture->dragTo(m_frame.toFrame(point), keys);
    Q_EMIT changed();
}

void CanvasHand::keysChanged(Qt::KeyboardModifiers keys)
{
    if (isDragging())
        drag(m_at, keys);
}

void CanvasHand::release(QPointF point, Qt::KeyboardModifiers keys)
{
    if (!std::exchange(m_pressed, std::nullopt))
        return;
    if (const std::unique_ptr<Gesture> gesture = std::move(m_gesture))
        gesture->keep();
    else
        click(point, keys);
    m_grip = Grip::None;
    Q_EMIT changed();
}

void CanvasHand::click(QPointF point, Qt::KeyboardModifiers keys)
{
    if (m_tool != CanvasTool::Select) {
        QRectF place = Insertion::middle(kindOf(m_tool), m_frame.size);
        place.moveCenter(m_frame.toFrame(point));
        insert(m_tool, place);
        return;
    }
    const QList<ElementId> stack = stackAt(point);
    if (!m_wasSelected || stack.isEmpty())
        return;
    if (keys & Qt::ShiftModifier) {
        m_session.toggleSelected(stack[0]);
    } else if (keys & (Qt::ControlModifier | Qt::AltModifier)) {
        const qsizetype now = stack.indexOf(m_session.selected());
        m_session.select(stack[(now + 1) % stack.size()]);
    } else {
        m_session.select(stack[0]);
    }
}

void CanvasHand::abandon()
{
    m_pressed.reset();
    m_nudging = false;
    m_grip = Grip::None;
    if (const std::unique_ptr<Gesture> gesture = std::move(m_gesture))
        gesture->abandon();
    Q_EMIT changed();
}

void CanvasHand::nudge(QPointF by)
{
    if (isDragging())
        return;
    if (!m_nudging) {
        m_session.player().pause();
        m_nudging = true;
        m_nudged = {};
        m_gesture = std::make_unique<MoveGesture>(m_session, SnapRules(), QPointF());
        m_at = handleOutline().boundingRect().bottomRight();
    }
    m_nudged += by;
    m_gesture->dragTo(m_nudged, Qt::NoModifier);
    Q_EMIT changed();
}

void CanvasHand::endNudge()
{
    if (!std::exchange(m_nudging, false))
        return;
    const std::unique_ptr<Gesture> gesture = std::move(m_gesture);
    gesture->keep();
    Q_EMIT changed();
}

} // namespace reelwright
