// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <editor/timeline/timelineview.h>

#include <editor/session/places.h>
#include <editor/session/words.h>

#include <QHelpEvent>
#include <QScrollBar>
#include <QToolTip>

namespace reelwright {

namespace {

using L = TimelineLayout;

} // namespace

TimelineView::TimelineView(Session &session, QWidget *parent)
    : QAbstractScrollArea(parent), m_session(session),
      m_art(session.composer(), session.quiet(), session.sounds())
{
    setFrameShape(QFrame::NoFrame);
    setAcceptDrops(true);
    setAccessibleName(tr("Timeline"));
    setMinimumHeight(L::rulerHeight + 2 * m_layout.trackHeight);
    viewport()->setMouseTracking(true);
    viewport()->setAttribute(Qt::WA_OpaquePaintEvent);
    m_layout.mirrored = isRightToLeft();
    horizontalScrollBar()->setLayoutDirection(Qt::LeftToRight); // as time runs
    m_artDelay.setSingleShot(true);
    m_artDelay.setInterval(120);
    m_edgeScroll.setInterval(16);
    connect(&m_artDelay, &QTimer::timeout, this, &TimelineView::wantArt);
    connect(&m_edgeScroll, &QTimer::timeout, this, &TimelineView::scrollAtEdges);
    connect(&m_art, &ClipArt::ready, viewport(), qOverload<>(&QWidget::update));
    connect(&session, &Session::changed, this, &TimelineView::take);
    connect(&session.player(), &Player::inOutChanged, this, [this] {
        m_layout.inOut = m_session.player().inOut();
        viewport()->update();
    });
}

void TimelineView::take(Session::Changes changes)
{
    using C = Session::Change;
    if (changes & C::Template) {
        endGesture();
        m_unfolded.clear();
        setCurrent({}, {}, {});
    }
    const Scene *scene = m_session.sceneInView();
    const bool other = (scene ? scene->id : SceneId()) != m_layout.scene ||
                       m_session.rangeInView() != m_layout.range ||
                       m_session.program() != m_program;
    if (other || changes & (C::Template | C::Edit | C::Viewer))
        rebuild();
    else if (changes & C::Selection || m_gesture == Gesture::Scrub)
        viewport()->update();
    else if (changes & C::Playhead)
        updatePlayhead();
}

void TimelineView::rebuild()
{
    const Scene *scene = m_session.sceneInView();
    m_program = m_session.program();
    const SceneId before = std::exchange(m_layout.scene, scene ? scene->id : SceneId());
    const TimeRange range = m_session.rangeInView();
    const bool moved = std::exchange(m_layout.range, range) != range || before != m_layout.scene;
    m_layout.rows.clear();
    m_layout.markers.clear();
    if (scene && m_program) {
        const TimelineWish wish{!m_session.isAside(), m_unfolded};
        m_layout.rows = timelineRows(m_session.value(), *scene, *m_program, range, wish);
        m_layout.markers = scene->markers;
    }
    m_layout.arrange();
    if (before != m_layout.scene)
        setCurrent({}, {}, {});
    else if (!isDragging())
        forgetGone();
    if (moved || m_fitted)
        setScale(TimelineScale::fitting(range, m_layout.timeLeft(), m_layout.timeWidth()));
    updateBars();
    m_artDelay.start();
    viewport()->update();
}

// Of what is current, what an undo has taken away.
void TimelineView::forgetGone()
{
    const Template *value = m_session.hasTemplate() ? &m_session.value() : nullptr;
    const auto isThere = [&](const KeyframeRef &ref) {
        const Element *element = value ? findElement(*value, ref.element).element : nullptr;
        const Property property = element ? element->properties.value(ref.property) : Property();
        const auto *keyframes = std::get_if<QList<Keyframe>>(&property);
        return keyframes && std::any_of(keyframes->begin(), keyframes->end(),
                                        [&](const Keyframe &k) { return k.time == ref.time; });
    };
    m_keyframes.removeIf([&](const KeyframeRef &ref) { return !isThere(ref); });
    if (m_marker && std::none_of(m_layout.markers.begin(), m_layout.markers.end(),
                                 [&](const Marker &marker) { return marker.time == *m_marker; }))
        m_marker.reset();
}

// Thirty times a second while it plays: just where it was and where it is.
void TimelineView::updatePlayhead()
{
    const double x = m_layout.scale.xOf(m_session.player().position());
    for (const double each : {m_playheadX, x})
        viewport()->update(QRectF(each - 9, 0, 18, viewport()->height()).toAlignedRect());
}

void TimelineView::wantArt()
{
    if (!m_program)
        return;
    const QRectF view = viewport()->rect();
    QList<ElementId> elements;
    for (int row = 0; row < m_layout.rows.size(); ++row)
        if (m_layout.rowRect(row).intersects(view))
            for (const TimelineClip &clip : m_layout.rows[row].clips)
                if (m_layout.clipRect(row, clip).intersects(view))
                    elements += clip.element;
    m_art.want(m_program, elements, int(m_layout.trackHeight * devicePixelRatioF()));
}

const TimelineClip *TimelineView::clipAt(QPointF point) const
{
    const TimelineHit hit = hitAt(m_layout, point);
    if (hit.row < 0 || hit.lane >= 0 || hit.element.isEmpty())
        return nullptr;
    for (const TimelineClip &clip : m_layout.rows[hit.row].clips)
        if (clip.element == hit.element)
            return &clip;
    return nullptr;
}

void TimelineView::setScale(const TimelineScale &scale)
{
    m_layout.scale = scale;
    const double fit =
        TimelineScale::fitting(m_layout.range, m_layout.timeLeft(), m_layout.timeWidth())
            .pixelsPerSecond;
    m_fitted = scale.pixelsPerSecond <= fit * 1.0001;
    updateBars();
    m_artDelay.start();
    viewport()->update();
}

void TimelineView::takeLook(const TimelineView &other)
{
    m_unfolded = other.m_unfolded;
    rebuild();
    if (!other.m_fitted) {
        TimelineScale scale = other.m_layout.scale;
        scale.left = m_layout.timeLeft();
        setScale(scale);
    }
    verticalScrollBar()->setValue(other.verticalScrollBar()->value());
}

void TimelineView::zoomBy(double factor)
{
    const double playhead = m_layout.scale.xOf(m_session.player().position());
    const QRectF area = m_layout.timeArea();
    const bool visible = playhead >= area.left() && playhead <= area.right();
    const double x = visible ? playhead : area.center().x();
    setScale(m_layout.scale.zoomed(factor, x, m_layout.range, m_layout.timeWidth()));
}

void TimelineView::zoomToFit()
{
    setScale(TimelineScale::fitting(m_layout.range, m_layout.timeLeft(), m_layout.timeWidth()));
}

void TimelineView::zoomToSelection()
{
    Flicks first = m_layout.range.end();
    Flicks last = m_layout.range.start;
    for (const TimelineRow &row : m_layout.rows)
        for (const TimelineClip &clip : row.clips)
            if (m_session.isSelected(clip.element)) {
                first = std::min(first, clip.range.start);
                last = std::max(last, clip.range.end());
            }
    if (last <= first)
        return zoomToFit();
    const Flicks room = (last - first) / 20;
    TimelineScale wanted = TimelineScale::fitting({first - room, last - first + 2 * room},
                                                  m_layout.timeLeft(), m_layout.timeWidth());
    // by zoomed(), so that it keeps to its bounds
    const double factor = wanted.pixelsPerSecond / m_layout.scale.pixelsPerSecond;
    TimelineScale scale = m_layout.scale;
    scale.first = wanted.first;
    scale = scale.zoomed(factor, m_layout.timeLeft(), m_layout.range, m_layout.timeWidth());
    setScale(scale);
}

void TimelineView::setTrackHeight(int height)
{
    const int next = std::clamp(height, L::lowestTrack, L::highestTrack);
    if (next == m_layout.trackHeight)
        return;
    m_layout.trackHeight = next;
    m_layout.arrange();
    updateBars();
    m_artDelay.start();
    viewport()->update();
    Q_EMIT trackHeightChanged(next);
}

void TimelineView::setUnfolded(const ElementId &element, bool unfolded)
{
    if (unfolded == m_unfolded.contains(element))
        return;
    if (unfolded)
        m_unfolded.insert(element);
    else
        m_unfolded.remove(element);
    setCurrent(m_track, m_marker, {});
    rebuild();
}

void TimelineView::updateBars()
{
    m_settingBars = true;
    m_layout.size = viewport()->size();
    const int room = viewport()->height() - L::rulerHeight;
    verticalScrollBar()->setRange(0, std::max(0, m_layout.rowsHeight() - room));
    verticalScrollBar()->setPageStep(room);
    verticalScrollBar()->setSingleStep(m_layout.trackHeight);
    m_layout.scroll = verticalScrollBar()->value();
    const double pixels = toSeconds(m_layout.range.duration) * m_layout.scale.pixelsPerSecond;
    horizontalScrollBar()->setRange(0, std::max(0, int(pixels - m_layout.timeWidth())));
    horizontalScrollBar()->setPageStep(int(m_layout.timeWidth()));
    horizontalScrollBar()->setValue(int(toSeconds(m_layout.scale.first - m_layout.range.start) *
                                        m_layout.scale.pixelsPerSecond));
    m_settingBars = false;
}

void TimelineView::scrollContentsBy(int, int)
{
    m_layout.scroll = verticalScrollBar()->value();
    if (!m_settingBars && !m_fitted)
        m_layout.scale.first = m_layout.range.start + fromSeconds(horizontalScrollBar()->value() /
                                                                  m_layout.scale.pixelsPerSecond);
    m_artDelay.start();
    viewport()->update();
}

void TimelineView::resizeEvent(QResizeEvent *)
{
    m_layout.size = viewport()->size();
    if (m_fitted)
        return zoomToFit();
    setScale(m_layout.scale.zoomed(1, m_layout.scale.left, m_layout.range, m_layout.timeWidth()));
}

bool TimelineView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        QToolTip::showText(help->globalPos(), hoverText(hitAt(m_layout, help->pos())), viewport());
        return true;
    }
    return QAbstractScrollArea::viewportEvent(event);
}

} // namespace reelwright
