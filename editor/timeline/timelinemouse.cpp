// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The timeline under the mouse: what a press begins, and what it comes to.
#include <editor/timeline/timelineview.h>

#include <editor/element/elementsets.h>
#include <editor/session/places.h>

#include <QContextMenuEvent>
#include <QMouseEvent>
#include <QScrollBar>

namespace reelwright {

namespace {

constexpr double dragDistance = 4; // pixels until a press becomes a drag
bool isButton(TimelineZone zone)
{
    return zone == TimelineZone::Lock || zone == TimelineZone::Hide || zone == TimelineZone::Mute ||
           zone == TimelineZone::Solo || zone == TimelineZone::Fold;
}

constexpr auto togglers = Qt::ControlModifier | Qt::ShiftModifier;

} // namespace

void TimelineView::scrub(double x)
{
    const TimeRange &range = m_layout.range;
    if (!m_program || range.duration <= Flicks(0))
        return;
    const Flicks last = range.end() - m_program->rate.frameDuration();
    const Flicks time = std::clamp(m_layout.scale.timeAt(x), range.start, last);
    m_session.player().seek(m_program->rate.timeOf(m_program->rate.nearestFrame(time)));
}

void TimelineView::mousePressEvent(QMouseEvent *event)
{
    if (isDragging()) // another button in between
        return;
    m_pressedAt = m_pointer = event->position();
    m_modifiers = event->modifiers();
    if (event->button() == Qt::MiddleButton || (m_space && event->button() == Qt::LeftButton)) {
        m_gesture = Gesture::Pan;
        m_spaceUsed = true;
    } else if (event->button() == Qt::LeftButton) {
        pressOn(hitAt(m_layout, m_pointer));
    }
    showCursor(m_pointer);
}

void TimelineView::pressOn(const TimelineHit &hit)
{
    m_pressed = hit;
    m_selectedBefore = m_session.selection();
    m_gesture = Gesture::Pressed;
    switch (hit.zone) {
    case TimelineZone::Ruler:
        m_gesture = Gesture::Scrub;
        scrub(m_pressedAt.x());
        break;
    case TimelineZone::In:
    case TimelineZone::Out:
        m_inOutBefore = m_layout.inOut;
        break;
    case TimelineZone::Marker:
        setCurrent(m_track, hit.time - m_layout.range.start, {});
        break;
    case TimelineZone::Clip:
    case TimelineZone::ClipStart:
    case TimelineZone::ClipEnd:
        setCurrent(m_layout.rows[hit.row].track, {}, {});
        pressClip(hit.element);
        break;
    case TimelineZone::Keyframe:
    case TimelineZone::Handle:
        chooseKeyframes(hit);
        break;
    case TimelineZone::Lane:
    case TimelineZone::LaneHeader:
        setCurrent(m_track, {}, {});
        m_session.select(hit.element);
        break;
    case TimelineZone::Track:
    case TimelineZone::Nothing:
        setCurrent(hit.row < 0 ? TrackId() : m_layout.rows[hit.row].track, {}, {});
        if (!(m_modifiers & togglers))
            m_session.select(ElementId());
        break;
    default:
        pressHeader(hit);
    }
}

// What is selected stays so until the button comes up, so that all of it can be dragged.
void TimelineView::pressClip(const ElementId &element)
{
    m_wasSelected = m_session.isSelected(element);
    if (m_wasSelected)
        return;
    const QList<ElementId> with = ElementSets::withGroupMates(m_session.value(), {element});
    const bool adds = m_modifiers & togglers && !(m_modifiers & Qt::AltModifier);
    m_session.select(adds ? m_session.selection() + with : with);
}

void TimelineView::pressHeader(const TimelineHit &hit)
{
    if (hit.row < 0)
        return;
    const TimelineRow row = m_layout.rows[hit.row];
    setCurrent(row.track, {}, {});
    if (hit.zone == TimelineZone::Lock)
        setLocked(row.track, !row.locked);
    else if (hit.zone == TimelineZone::Hide)
        setHidden(row.track, !row.hidden);
    else if (hit.zone == TimelineZone::Mute)
        setMuted(row.track, !row.muted);
    else if (hit.zone == TimelineZone::Solo)
        setSolo(row.track, !row.solo);
    else if (hit.zone == TimelineZone::Fold)
        foldRow(hit.row);
    else if (hit.zone == TimelineZone::HeaderEdge)
        m_heightBefore = m_layout.trackHeight;
}

void TimelineView::mouseMoveEvent(QMouseEvent *event)
{
    m_pointer = event->position();
    m_modifiers = event->modifiers();
    const bool far = (m_pointer - m_pressedAt).manhattanLength() >= dragDistance;
    if (m_gesture == Gesture::Pressed && far)
        beginDrag();
    follow(m_pointer, m_modifiers);
    showCursor(m_pointer);
}

void TimelineView::beginDrag()
{
    if (m_pressed.zone == TimelineZone::Track || m_pressed.zone == TimelineZone::Nothing) {
        m_gesture = Gesture::Band;
    } else if (m_pressed.zone == TimelineZone::In || m_pressed.zone == TimelineZone::Out) {
        m_gesture = Gesture::InOut;
    } else if (m_pressed.zone == TimelineZone::HeaderEdge) {
        m_gesture = Gesture::TrackHeight;
    } else if (m_pressed.zone == TimelineZone::Header) {
        m_gesture = Gesture::TrackOrder;
        m_before = m_session.value();
        m_layoutBefore = m_layout;
    } else if (TimelineDrag::isPossible(m_pressed) && m_program) {
        m_gesture = Gesture::Drag;
        m_before = m_session.value();
        m_drag.emplace(DragStart{*m_before, m_layout, m_pressed, m_pressedAt,
                                 ElementSets::withGroupMates(*m_before, m_session.selection()),
                                 m_session.player().position(), m_program->rate});
    }
    if (m_gesture == Gesture::Drag || m_gesture == Gesture::Band)
        m_edgeScroll.start();
}

void TimelineView::follow(QPointF point, Qt::KeyboardModifiers modifiers)
{
    switch (m_gesture) {
    case Gesture::Scrub:
        scrub(point.x());
        break;
    case Gesture::Pan:
        pan(point);
        break;
    case Gesture::Band:
        stretchBand(point);
        break;
    case Gesture::InOut:
        dragInOut(point.x());
        break;
    case Gesture::TrackOrder:
        orderTracks(point);
        break;
    case Gesture::TrackHeight:
        setTrackHeight(m_heightBefore + int(point.y() - m_pressedAt.y()));
        break;
    case Gesture::Drag:
        m_step = m_drag->step(m_layout.scale, m_layout.scroll, point, modifiers);
        if (m_session.preview(m_step->next))
            m_stepName = m_step->name;
        viewport()->update();
        break;
    default:
        break;
    }
}

void TimelineView::stretchBand(QPointF point)
{
    const QRectF band = QRectF(m_pressedAt, point).normalized().adjusted(0, 0, 1, 1);
    const QList<ElementId> touched =
        ElementSets::withGroupMates(m_session.value(), clipsIn(m_layout, band));
    QList<ElementId> all = m_modifiers & togglers ? m_selectedBefore : QList<ElementId>();
    for (const ElementId &id : touched)
        if (!all.contains(id))
            all.append(id);
    m_session.select(all);
    viewport()->update();
}

// Sticks to what clips stick to; they stay at least a frame apart.
void TimelineView::dragInOut(double x)
{
    const FrameRate rate = m_program->rate;
    const TimeRange &range = m_layout.range;
    const bool in = m_pressed.zone == TimelineZone::In;
    const Flicks before = (in ? m_inOutBefore.in : m_inOutBefore.out).value_or(Flicks(0));
    const double grabbed = m_pressedAt.x() - m_layout.scale.xOf(before); // beside its pole
    const Flicks at = std::clamp(m_layout.scale.timeAt(x - grabbed), range.start, range.end());
    const Flicks within = m_modifiers & Qt::ControlModifier
                              ? Flicks(0)
                              : fromSeconds(snapReach / m_layout.scale.pixelsPerSecond);
    const auto point =
        nearestPoint(snapPoints(m_layout, m_session.player().position(), {}), at, within);
    const Flicks time = rate.timeOf(rate.nearestFrame(point ? point->time : at));
    InOut next = m_layout.inOut;
    const Flicks frame = rate.frameDuration();
    if (in)
        next.in = next.out ? std::min(time, *next.out - frame)
                           : std::min(time, range.end() - frame);
    else
        next.out = next.in ? std::max(time, *next.in + frame) : std::max(time, range.start + frame);
    m_session.player().setInOut(next);
}

void TimelineView::pan(QPointF to)
{
    const QPointF by = to - std::exchange(m_pressedAt, to);
    setScale(m_layout.scale.scrolled(-by.x(), m_layout.range, m_layout.timeWidth()));
    verticalScrollBar()->setValue(verticalScrollBar()->value() - int(by.y()));
}

// While something is dragged to the border, what is beyond it comes into view.
void TimelineView::scrollAtEdges()
{
    constexpr double zone = 24;
    const auto beyond = [](double at, double low, double high) {
        return at < low ? at - low : at > high ? at - high : 0.0;
    };
    const QRectF area = m_layout.timeArea();
    const double across = beyond(m_pointer.x(), area.left() + zone, area.right() - zone);
    const double down = beyond(m_pointer.y(), TimelineLayout::rulerHeight + zone / 2,
                               viewport()->height() - zone / 2);
    const TimelineScale scale = m_layout.scale;
    const int scroll = m_layout.scroll;
    if (across != 0 && !m_fitted)
        setScale(scale.scrolled(std::clamp(across / 2, -24.0, 24.0), m_layout.range,
                                m_layout.timeWidth()));
    if (down != 0)
        verticalScrollBar()->setValue(scroll + int(std::clamp(down / 4, -8.0, 8.0)));
    const QPointF went(m_layout.scale.xOf(scale.first) - scale.left, scroll - m_layout.scroll);
    if (went.isNull())
        return;
    if (m_gesture == Gesture::Band)
        m_pressedAt += went;
    follow(m_pointer, m_modifiers);
}

void TimelineView::mouseReleaseEvent(QMouseEvent *event)
{
    m_pointer = event->position();
    if (event->button() == Qt::LeftButton || event->button() == Qt::MiddleButton)
        finishGesture();
    showCursor(m_pointer);
}

void TimelineView::finishGesture()
{
    const Gesture done = m_gesture;
    if (done == Gesture::Pressed) {
        finishPress();
    } else if (done == Gesture::Drag || done == Gesture::TrackOrder) {
        const std::optional<Template> before = m_before;
        const std::optional<DragStep> step = m_step;
        const QString name = m_stepName;
        const std::optional<KeyframeRef> moved = movedKeyframe();
        const std::optional<Flicks> marker = movedMarker();
        endGesture();
        if (m_session.isPreviewing()) {
            (void)m_session.keepPreview(name);
            if (const auto made = ElementSets::newIn(*before, m_session.value()); !made.isEmpty())
                m_session.select(made);
        } else if (step) { // it says why not
            (void)m_session.edit(step->name, step->next);
        }
        if (moved || marker)
            setCurrent(m_track, marker, moved ? QList{*moved} : m_keyframes);
    }
    endGesture();
    viewport()->update();
}

// A click: it ends what the press left open.
void TimelineView::finishPress()
{
    if (!m_pressed.isClip())
        return;
    const QList<ElementId> with =
        ElementSets::withGroupMates(m_session.value(), {m_pressed.element});
    if (!(m_modifiers & togglers)) {
        m_session.select(with);
    } else if (m_wasSelected) {
        QList<ElementId> left = m_session.selection();
        left.removeIf([&](const ElementId &id) { return with.contains(id); });
        m_session.select(left);
    }
}

void TimelineView::endGesture()
{
    m_gesture = Gesture::None;
    m_edgeScroll.stop();
    m_drag.reset();
    m_step.reset();
    m_before.reset();
}

void TimelineView::abandon()
{
    const Gesture abandoned = m_gesture;
    endGesture();
    m_session.dropPreview();
    if (abandoned == Gesture::Band)
        m_session.select(m_selectedBefore);
    else if (abandoned == Gesture::TrackHeight)
        setTrackHeight(m_heightBefore);
    else if (abandoned == Gesture::InOut)
        m_session.player().setInOut(m_inOutBefore);
    viewport()->update();
    showCursor(m_pointer);
}

void TimelineView::wheelEvent(QWheelEvent *event)
{
    const QPoint by = event->angleDelta();
    if (event->modifiers() & Qt::ControlModifier)
        setScale(m_layout.scale.zoomed(std::pow(1.0015, by.y()), event->position().x(),
                                       m_layout.range, m_layout.timeWidth()));
    else if (event->modifiers() & Qt::ShiftModifier || by.x() != 0)
        setScale(m_layout.scale.scrolled(-(by.x() + by.y()), m_layout.range, m_layout.timeWidth()));
    else
        verticalScrollBar()->setValue(verticalScrollBar()->value() - by.y() / 2);
    event->accept();
}

void TimelineView::contextMenuEvent(QContextMenuEvent *event)
{
    const QPointF point = viewport()->mapFromGlobal(event->globalPos());
    const TimelineHit hit = hitAt(m_layout, point);
    if (isDragging() || hit.zone == TimelineZone::Nothing || hit.zone == TimelineZone::Corner)
        return;
    m_modifiers = {};
    m_pressedAt = point;
    if (hit.zone != TimelineZone::Ruler && !isButton(hit.zone))
        pressOn(hit); // a menu is for what is under it
    else if (hit.row >= 0)
        setCurrent(m_layout.rows[hit.row].track, {}, {});
    endGesture();
    Q_EMIT menuAsked(hit, event->globalPos());
}

} // namespace reelwright
