// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <editor/timeline/timelineview.h>

#include <editor/session/places.h>
#include <editor/session/words.h>

#include <QHelpEvent>
#include <QMouseEvent>
#include <QScrollBar>
#include <QToolTip>

namespace reelwright {

TimelineView::TimelineView(Session &session, QWidget *parent)
    : QAbstractScrollArea(parent), m_session(session), m_art(session.composer(), session.quiet())
{
    setFrameShape(QFrame::NoFrame);
    setAccessibleName(tr("Timeline"));
    setMinimumHeight(rulerHeight + 2 * trackHeight);
    viewport()->setMouseTracking(true);
    m_artDelay.setSingleShot(true);
    m_artDelay.setInterval(120);
    connect(&m_artDelay, &QTimer::timeout, this, &TimelineView::wantArt);
    connect(&m_art, &ClipArt::ready, viewport(), qOverload<>(&QWidget::update));
    connect(&session, &Session::changed, this, &TimelineView::take);
}

void TimelineView::take(Session::Changes changes)
{
    using C = Session::Change;
    const Scene *scene = m_session.sceneInView();
    const bool other = (scene ? scene->id : SceneId()) != m_scene ||
                       m_session.rangeInView() != m_range;
    if (other || changes & (C::Template | C::Edit | C::Viewer | C::Selection))
        rebuild();
    if (m_scrubbing || changes & (C::Selection | C::Viewer | C::Template | C::Edit))
        viewport()->update();
    else if (changes & C::Playhead)
        updatePlayhead();
}

void TimelineView::rebuild()
{
    const Scene *scene = m_session.sceneInView();
    const ProgramPointer program = m_session.program();
    const SceneId before = std::exchange(m_scene, scene ? scene->id : SceneId());
    const TimeRange range = m_session.rangeInView();
    const bool moved = std::exchange(m_range, range) != range || before != m_scene;
    m_rows = scene && program ? timelineRows(m_session.value(), *scene, *program, range)
                              : QList<TimelineRow>();
    if (moved || m_fitted)
        setScale(TimelineScale::fitting(m_range, headerWidth, timeWidth()));
    updateBars();
    m_artDelay.start();
    viewport()->update();
}

// Thirty times a second while it plays: just where it was and where it is.
void TimelineView::updatePlayhead()
{
    const double x = m_scale.xOf(m_session.player().position());
    for (const double each : {m_playheadX, x})
        viewport()->update(QRectF(each - 9, 0, 18, viewport()->height()).toAlignedRect());
}

void TimelineView::wantArt()
{
    const ProgramPointer program = m_session.program();
    if (!program)
        return;
    QList<ElementId> elements;
    for (const TimelineRow &row : m_rows)
        for (const TimelineClip &clip : row.clips)
            elements += clip.element;
    m_art.want(program, elements, int(trackHeight * devicePixelRatioF()));
}

double TimelineView::timeWidth() const
{
    return std::max(1, viewport()->width() - headerWidth - 12);
}

int TimelineView::rowTop(int row) const
{
    return rulerHeight + row * trackHeight - verticalScrollBar()->value();
}

QRectF TimelineView::clipRect(int row, const TimelineClip &clip) const
{
    const double left = m_scale.xOf(clip.range.start);
    const double right = m_scale.xOf(clip.range.end());
    return {left, rowTop(row) + 3.0, std::max(3.0, right - left - 1), trackHeight - 6.0};
}

const TimelineClip *TimelineView::clipAt(QPointF point) const
{
    if (point.x() < headerWidth || point.y() < rulerHeight)
        return nullptr;
    for (int row = 0; row < m_rows.size(); ++row)
        for (const TimelineClip &clip : m_rows[row].clips)
            if (clipRect(row, clip).contains(point))
                return &clip;
    return nullptr;
}

void TimelineView::setScale(const TimelineScale &scale)
{
    m_scale = scale;
    const double fit = TimelineScale::fitting(m_range, headerWidth, timeWidth()).pixelsPerSecond;
    m_fitted = scale.pixelsPerSecond <= fit * 1.0001;
    updateBars();
    viewport()->update();
}

void TimelineView::updateBars()
{
    m_settingBars = true;
    const int rowsHigh = int(m_rows.size()) * trackHeight;
    const int room = viewport()->height() - rulerHeight;
    verticalScrollBar()->setRange(0, std::max(0, rowsHigh - room));
    verticalScrollBar()->setPageStep(room);
    verticalScrollBar()->setSingleStep(trackHeight);
    const double pixels = toSeconds(m_range.duration) * m_scale.pixelsPerSecond;
    horizontalScrollBar()->setRange(0, std::max(0, int(pixels - timeWidth())));
    horizontalScrollBar()->setPageStep(int(timeWidth()));
    horizontalScrollBar()->setValue(
        int(toSeconds(m_scale.first - m_range.start) * m_scale.pixelsPerSecond));
    m_settingBars = false;
}

void TimelineView::scrollContentsBy(int, int)
{
    if (!m_settingBars && !m_fitted) {
        TimelineScale moved = m_scale;
        moved.first = m_range.start +
                      fromSeconds(horizontalScrollBar()->value() / m_scale.pixelsPerSecond);
        m_scale = moved;
    }
    viewport()->update();
}

void TimelineView::resizeEvent(QResizeEvent *)
{
    setScale(m_fitted ? TimelineScale::fitting(m_range, headerWidth, timeWidth())
                      : m_scale.zoomed(1, m_scale.left, m_range, timeWidth()));
}

void TimelineView::scrub(double x)
{
    const ProgramPointer program = m_session.program();
    if (!program || m_range.duration <= Flicks(0))
        return;
    const Flicks last = m_range.end() - program->rate.frameDuration();
    const Flicks time = std::clamp(m_scale.timeAt(x), m_range.start, last);
    m_session.player().seek(program->rate.timeOf(program->rate.nearestFrame(time)));
}

void TimelineView::mousePressEvent(QMouseEvent *event)
{
    const QPointF point = event->position();
    if (event->button() != Qt::LeftButton)
        return;
    if (point.y() < rulerHeight && point.x() >= headerWidth - 6) {
        m_scrubbing = true;
        scrub(point.x());
    } else {
        const TimelineClip *clip = clipAt(point);
        m_session.select(clip ? clip->element : ElementId());
    }
}

void TimelineView::mouseMoveEvent(QMouseEvent *event)
{
    if (m_scrubbing)
        scrub(event->position().x());
}

void TimelineView::mouseReleaseEvent(QMouseEvent *)
{
    m_scrubbing = false;
    viewport()->update();
}

void TimelineView::wheelEvent(QWheelEvent *event)
{
    const QPoint by = event->angleDelta();
    if (event->modifiers() & Qt::ControlModifier)
        setScale(
            m_scale.zoomed(std::pow(1.0015, by.y()), event->position().x(), m_range, timeWidth()));
    else if (event->modifiers() & Qt::ShiftModifier || by.x() != 0)
        setScale(m_scale.scrolled(-(by.x() + by.y()), m_range, timeWidth()));
    else
        verticalScrollBar()->setValue(verticalScrollBar()->value() - by.y() / 2);
    event->accept();
}

bool TimelineView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const TimelineClip *clip = clipAt(help->pos());
        QToolTip::showText(help->globalPos(), clip ? hoverText(*clip) : QString(), viewport());
        return true;
    }
    return QAbstractScrollArea::viewportEvent(event);
}

QString TimelineView::hoverText(const TimelineClip &clip) const
{
    const Element *element = findElement(m_session.value(), clip.element).element;
    const QString name = element ? element->name : QString();
    const QString head =
        tr("%1 · %2 · %3").arg(name, Words::kind(clip.kind), Words::seconds(clip.range.duration));
    return clip.variable ? tr("%1\n%2\nDepends on the viewer").arg(head, clip.content)
                         : tr("%1\n%2").arg(head, clip.content);
}

} // namespace reelwright
