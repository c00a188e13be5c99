// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What the timeline itself does to tracks, markers and keyframes, and its keys.
#include <editor/timeline/timelineview.h>

#include <editor/element/keyframevalue.h>
#include <editor/session/places.h>
#include <editor/timeline/namefield.h>
#include <model/edit/sceneedits.h>
#include <model/edit/trackedits.h>

#include <QKeyEvent>
#include <QMouseEvent>

namespace reelwright {

void TimelineView::setCurrent(const TrackId &track, std::optional<Flicks> marker,
                              const QList<KeyframeRef> &keyframes)
{
    m_track = track;
    m_marker = marker;
    m_keyframes = keyframes;
    viewport()->update();
    Q_EMIT chosen();
}

TrackId TimelineView::currentTrack() const
{
    for (const TimelineRow &row : rows())
        if (row.track == m_track)
            return m_track;
    if (!m_session.hasTemplate() || m_session.selected().isEmpty())
        return {};
    const Track *track = findElement(m_session.value(), m_session.selected()).track;
    return track ? track->id : TrackId();
}

void TimelineView::setLocked(const TrackId &track, bool locked)
{
    (void)m_session.edit(locked ? tr("Lock Track") : tr("Unlock Track"),
                         setTrackLocked(m_session.value(), track, locked));
}

void TimelineView::setHidden(const TrackId &track, bool hidden)
{
    (void)m_session.edit(hidden ? tr("Hide Track") : tr("Show Track"),
                         setTrackHidden(m_session.value(), track, hidden));
}

void TimelineView::setMuted(const TrackId &track, bool muted)
{
    (void)m_session.edit(muted ? tr("Mute Track") : tr("Unmute Track"),
                         setTrackMuted(m_session.value(), track, muted));
}

void TimelineView::setSolo(const TrackId &track, bool solo)
{
    (void)m_session.edit(solo ? tr("Solo Track") : tr("End the Solo of a Track"),
                         setTrackSolo(m_session.value(), track, solo));
}

void TimelineView::foldRow(int row)
{
    const TimelineRow shown = rows()[row];
    for (const TimelineClip &clip : shown.clips)
        if (!clip.keyframes.isEmpty())
            setUnfolded(clip.element, shown.lanes.isEmpty());
}

void TimelineView::orderTracks(QPointF point)
{
    m_step = TimelineDrag::order(*m_before, *m_layoutBefore, m_pressed.row,
                                 m_layout.nearestRow(point.y()));
    if (m_session.preview(m_step->next))
        m_stepName = m_step->name;
}

std::optional<KeyframeRef> TimelineView::movedKeyframe() const
{
    if (m_gesture != Gesture::Drag || m_pressed.zone != TimelineZone::Keyframe || !m_step ||
        m_keyframes.size() != 1)
        return std::nullopt;
    KeyframeRef ref = m_keyframes.first();
    ref.time += m_step->time - m_pressed.time;
    return ref;
}

std::optional<Flicks> TimelineView::movedMarker() const
{
    if (m_gesture != Gesture::Drag || m_pressed.zone != TimelineZone::Marker || !m_step)
        return std::nullopt;
    return m_step->time - m_layout.range.start;
}

void TimelineView::chooseKeyframes(const TimelineHit &hit)
{
    const TimelineRow &row = rows()[hit.row];
    const QList<KeyframeRef> refs =
        hit.zone == TimelineZone::Keyframe
            ? TimelineDrag::keyframesAt(m_session.value(), m_layout, hit)
            : QList<KeyframeRef>();
    setCurrent(row.track, {}, refs);
    m_session.select(hit.element);
}

void TimelineView::removeCurrent()
{
    if (m_marker)
        (void)m_session.edit(tr("Remove Marker"),
                             removeMarker(m_session.value(), m_layout.scene, *m_marker));
    else if (!m_keyframes.isEmpty())
        (void)m_session.edit(m_keyframes.size() == 1 ? tr("Remove Keyframe")
                                                     : tr("Remove Keyframes"),
                             removeKeyframes(m_session.value(), m_keyframes));
    setCurrent(m_track, {}, {});
}

void TimelineView::toggleKeyframe(const TimelineHit &hit)
{
    const TimelineLane &lane = rows()[hit.row].lanes[hit.lane];
    if (hit.zone == TimelineZone::Keyframe) {
        m_keyframes = {{lane.element, lane.property, lane.keyframes[hit.keyframe].time}};
        return removeCurrent();
    }
    const FrameRate rate = m_program->rate;
    const Flicks at = rate.timeOf(rate.nearestFrame(hit.time - lane.origin));
    const Keyframe added = keyframeAt(lane.keyframes, at);
    if (m_session.edit(tr("Add Keyframe"),
                       setKeyframe(m_session.value(), lane.element, lane.property, added)))
        setCurrent(m_track, {}, {{hit.element, lane.property, at}});
}

void TimelineView::openNested(const ElementId &element)
{
    if (const Element *found = findElement(m_session.value(), element).element)
        m_session.visit(nestedIn(*found));
}

void TimelineView::startNaming(const QRectF &rect, const QString &name,
                               const std::function<void(const QString &)> &keep)
{
    if (!m_session.isEditable())
        return;
    auto *field = new NameField(name, viewport());
    connect(field, &NameField::kept, this, keep);
    const QRect place = rect.toAlignedRect();
    field->setGeometry(place.left(), place.center().y() - 11, std::max(72, place.width()), 24);
    field->show();
    field->setFocus();
}

void TimelineView::renameTrack(const TrackId &track)
{
    for (int row = 0; row < rows().size(); ++row)
        if (rows()[row].track == track) {
            startNaming(m_layout.nameRect(row), rows()[row].name, [this, track](const QString &to) {
                (void)m_session.edit(tr("Rename Track"),
                                     reelwright::renameTrack(m_session.value(), track, to));
            });
            return;
        }
}

void TimelineView::renameMarker(Flicks time)
{
    for (const Marker &marker : m_layout.markers)
        if (marker.time == time) {
            const QRectF flag = m_layout.markerRect(marker);
            const QRectF place(std::min(flag.left(), viewport()->width() - 128.0), 2, 124, 24);
            startNaming(place, marker.name,
                        [this, time, scene = m_layout.scene](const QString &to) {
                            (void)m_session.edit(
                                tr("Rename Marker"),
                                reelwright::renameMarker(m_session.value(), scene, time, to));
                        });
            return;
        }
}

void TimelineView::chooseMarker(Flicks time)
{
    setCurrent(m_track, time, {});
}

void TimelineView::mouseDoubleClickEvent(QMouseEvent *event)
{
    const TimelineHit hit = hitAt(m_layout, event->position());
    if (event->button() != Qt::LeftButton || event->modifiers())
        return mousePressEvent(event);
    if (hit.zone == TimelineZone::Header)
        renameTrack(rows()[hit.row].track);
    else if (hit.zone == TimelineZone::Marker)
        renameMarker(hit.time - m_layout.range.start);
    else if (hit.zone == TimelineZone::Lane ||
             (hit.zone == TimelineZone::Keyframe && hit.lane >= 0))
        toggleKeyframe(hit);
    else if (const SceneId scene = hit.zone == TimelineZone::Clip
                                       ? nestedIn(m_session.value(), hit.element)
                                       : SceneId();
             !scene.isEmpty())
        m_session.visit(scene);
    else if (const TimelineClip *clip = clipAt(event->position());
             clip && hit.zone == TimelineZone::Clip && clip->kind == ElementKind::Scene)
        openNested(hit.element);
    else if (clip && hit.zone == TimelineZone::Clip && !clip->keyframes.isEmpty())
        setUnfolded(hit.element, !isUnfolded(hit.element));
    else
        mousePressEvent(event);
}

bool TimelineView::wantsKey(const QKeyEvent &event) const
{
    switch (event.key()) {
    case Qt::Key_Escape:
        return isDragging();
    case Qt::Key_Space:
        return event.modifiers() == Qt::NoModifier;
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        return event.modifiers() == Qt::NoModifier && (m_marker || !m_keyframes.isEmpty());
    default:
        return false;
    }
}

bool TimelineView::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && wantsKey(*static_cast<QKeyEvent *>(event))) {
        event->accept();
        return true;
    }
    return QAbstractScrollArea::event(event);
}

void TimelineView::keyPressEvent(QKeyEvent *event)
{
    const bool modifier = event->key() == Qt::Key_Alt || event->key() == Qt::Key_Control ||
                          event->key() == Qt::Key_Shift;
    if (event->key() == Qt::Key_Escape && isDragging()) {
        abandon();
    } else if (event->key() == Qt::Key_Space && wantsKey(*event)) {
        if (!event->isAutoRepeat()) {
            m_space = true;
            m_spaceUsed = false;
            showCursor(m_pointer);
        }
    } else if (wantsKey(*event)) {
        removeCurrent();
    } else if (modifier && m_gesture == Gesture::Drag) {
        m_modifiers = event->modifiers();
        follow(m_pointer, m_modifiers);
    } else {
        QAbstractScrollArea::keyPressEvent(event);
    }
}

// Space alone plays; held down while the mouse drags, it pans.
void TimelineView::keyReleaseEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Space && !event->isAutoRepeat() && std::exchange(m_space, false)) {
        Player &player = m_session.player();
        if (!m_spaceUsed)
            player.isPlaying() ? player.pause() : player.play();
        showCursor(m_pointer);
    } else if (m_gesture == Gesture::Drag && !event->isAutoRepeat()) {
        m_modifiers = event->modifiers();
        follow(m_pointer, m_modifiers);
    } else {
        QAbstractScrollArea::keyReleaseEvent(event);
    }
}

void TimelineView::focusInEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusInEvent(event);
    viewport()->update();
}

void TimelineView::focusOutEvent(QFocusEvent *event)
{
    m_space = false;
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}

} // namespace reelwright
