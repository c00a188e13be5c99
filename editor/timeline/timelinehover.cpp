// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What the timeline tells of what is under the pointer: words and cursors.
#include <editor/timeline/timelineview.h>

#include <editor/session/places.h>
#include <editor/session/words.h>
#include <editor/theme/mirror.h>

namespace reelwright {

namespace {

Qt::CursorShape cursorFor(TimelineZone zone)
{
    switch (zone) {
    case TimelineZone::ClipStart:
    case TimelineZone::ClipEnd:
        return Qt::SplitHCursor;
    case TimelineZone::Keyframe:
    case TimelineZone::Marker:
    case TimelineZone::In:
    case TimelineZone::Out:
        return Qt::SizeHorCursor;
    case TimelineZone::Handle:
        return Qt::SizeAllCursor;
    case TimelineZone::HeaderEdge:
        return Qt::SizeVerCursor;
    case TimelineZone::Clip:
        return Qt::OpenHandCursor;
    case TimelineZone::Lock:
    case TimelineZone::Hide:
    case TimelineZone::Mute:
    case TimelineZone::Solo:
    case TimelineZone::Fold:
        return Qt::PointingHandCursor;
    default:
        return Qt::ArrowCursor;
    }
}

} // namespace

void TimelineView::showCursor(QPointF point)
{
    Qt::CursorShape shape = cursorFor(hitAt(m_layout, point).zone);
    if (m_space || m_gesture == Gesture::Pan)
        shape = m_gesture == Gesture::Pan ? Qt::ClosedHandCursor : Qt::OpenHandCursor;
    else if (m_gesture == Gesture::TrackOrder)
        shape = Qt::ClosedHandCursor;
    else if (m_gesture == Gesture::Drag && m_pressed.zone == TimelineZone::Clip)
        shape = m_step && !m_step->next         ? Qt::ForbiddenCursor
                : m_modifiers & Qt::AltModifier ? Qt::DragCopyCursor
                                                : Qt::ClosedHandCursor;
    else if (m_gesture != Gesture::None && m_gesture != Gesture::Scrub)
        shape = cursorFor(m_pressed.zone);
    if (m_gesture == Gesture::Drag && m_pressed.zone == TimelineZone::Clip &&
        m_modifiers.testFlags(Qt::AltModifier | Qt::ShiftModifier))
        shape = Qt::SizeHorCursor;
    viewport()->setCursor(shape);
}

QString TimelineView::hoverText(const TimelineHit &hit) const
{
    const auto rowText = [&](const QString &on, const QString &off, bool is) {
        return tr("%1 · %2").arg(isolated(m_layout.rows[hit.row].name), is ? on : off);
    };
    switch (hit.zone) {
    case TimelineZone::Clip:
        for (const TimelineClip &clip : m_layout.rows[hit.row].clips)
            if (clip.element == hit.element)
                return clipText(clip);
        return {};
    case TimelineZone::ClipStart:
        return tr("Drag to trim the start");
    case TimelineZone::ClipEnd:
        return tr("Drag to trim the end");
    case TimelineZone::Keyframe:
        return hit.lane < 0 ? tr("Keyframe: drag moves it, Delete removes it")
                            : tr("Keyframe: drag moves it, Delete or a double click removes it");
    case TimelineZone::Handle:
        return tr("Drag to bend the curve to the next keyframe");
    case TimelineZone::Lane:
        return tr("A double click adds a keyframe");
    case TimelineZone::Marker:
        for (const Marker &marker : m_layout.markers)
            if (m_layout.range.start + marker.time == hit.time)
                return tr("%1\nDrag moves the marker, a double click renames it").arg(marker.name);
        return {};
    case TimelineZone::In:
        return tr("In: drag it; a loop begins here");
    case TimelineZone::Out:
        return tr("Out: drag it; a loop ends here");
    case TimelineZone::Lock:
        return rowText(tr("locked: can't be edited"), tr("lock it against edits"),
                       m_layout.rows[hit.row].locked);
    case TimelineZone::Hide:
        return rowText(tr("hidden: neither drawn nor heard"), tr("hide it"),
                       m_layout.rows[hit.row].hidden);
    case TimelineZone::Mute:
        return rowText(tr("muted: drawn, but not heard"), tr("mute it"),
                       m_layout.rows[hit.row].muted);
    case TimelineZone::Solo:
        return rowText(tr("solo: only tracks like it are heard"), tr("hear it alone"),
                       m_layout.rows[hit.row].solo);
    case TimelineZone::Fold:
        return tr("Show keyframes in lanes");
    case TimelineZone::Header:
        return tr("%1\nDrag moves the track, a double click renames it")
            .arg(m_layout.rows[hit.row].name);
    case TimelineZone::HeaderEdge:
        return tr("Drag to make all tracks higher or lower");
    default:
        return {};
    }
}

QString TimelineView::clipText(const TimelineClip &clip) const
{
    const Element *element = findElement(m_session.value(), clip.element).element;
    const QString name = element ? element->name : QString();
    const QString head =
        tr("%1 · %2 · %3")
            .arg(isolated(name), Words::kind(clip.kind), Words::seconds(clip.range.duration));
    const QString text = clip.variable ? tr("%1\n%2\nDepends on the viewer").arg(head, clip.content)
                                       : tr("%1\n%2").arg(head, clip.content);
    if (clip.locked)
        return tr("%1\nLocked: can't be edited").arg(text);
    if (clip.kind == ElementKind::Scene)
        return tr("%1\nA double click opens the scene").arg(text);
    return specOf(PropertyId::MediaStart).appliesTo(clip.kind)
               ? tr("%1\nAlt+Shift+drag slips the medium in it").arg(text)
               : text;
}

} // namespace reelwright
