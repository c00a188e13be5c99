// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
// How the timeline's lanes, playhead and whatever is being dragged are drawn.
#include <editor/timeline/timelineview.h>

#include <editor/theme/drawing.h>

#include <QPainterPath>
#include <cmath>

namespace reelwright {

namespace {

using L = TimelineLayout;

} // namespace

void TimelineView::drawLane(QPainter &painter, int row, int lane) const
{
    const TimelineLane &shown = rows()[row].lanes[lane];
    const QRectF rect = m_layout.laneRect(row, lane);
    if (!rect.intersects(m_dirty))
        return;
    const Tokens &t = tokensOf(this);
    painter.fillRect(rect, t[Token::Bg2]);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    for (qsizetype i = 0; i + 1 < shown.keyframes.size(); ++i) {
        const auto handles = m_layout.handles(row, lane, i);
        if (!handles)
            continue;
        const QRectF &box = handles->box;
        QPainterPath path(box.bottomLeft());
        if (shown.keyframes[i].easing.hold) {
            path.lineTo(box.bottomRight());
            path.lineTo(box.topRight());
        } else {
            path.cubicTo(handles->first, handles->second, box.topRight());
        }
        painter.setPen(QPen(t.clear(Token::Time, 0.7), 1.2));
        painter.setBrush(Qt::NoBrush);
        painter.drawPath(path);
        if (shown.keyframes[i].easing.hold)
            continue;
        painter.setPen(QPen(t[Token::Line], 1));
        painter.drawLine(box.bottomLeft(), handles->first);
        painter.drawLine(box.topRight(), handles->second);
        painter.setPen(QPen(t[Token::Text2], 1));
        painter.setBrush(t[Token::Bg1]);
        painter.drawEllipse(handles->first, 3, 3);
        painter.drawEllipse(handles->second, 3, 3);
    }
    painter.restore();
    for (const Keyframe &keyframe : shown.keyframes) {
        const bool chosen =
            m_keyframes.contains(KeyframeRef{shown.element, shown.property, keyframe.time});
        drawDiamond(painter, m_layout.laneDiamond(row, lane, keyframe), chosen ? 5 : 4,
                    t[chosen ? Token::Focus : Token::Time], true);
    }
}

void TimelineView::drawPlayhead(QPainter &painter) const
{
    const Tokens &t = tokensOf(this);
    const Flicks time = m_session.player().position();
    const double x = std::round(m_layout.scale.xOf(time));
    const QRectF area = m_layout.timeArea();
    if (x < area.left() - 1 || x > area.right())
        return;
    painter.fillRect(QRectF(x, L::rulerHeight - 6, 1, viewport()->height()), t[Token::Time]);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(t[Token::Time]);
    painter.drawPolygon(QPolygonF{{x - 5.5, L::rulerHeight - 16.0},
                                  {x + 6.5, L::rulerHeight - 16.0},
                                  {x + 6.5, L::rulerHeight - 9.0},
                                  {x + 0.5, L::rulerHeight - 2.0},
                                  {x - 5.5, L::rulerHeight - 9.0}});
    painter.restore();
    if (m_gesture == Gesture::Scrub)
        drawTag(painter, x, timecode(time - m_layout.range.start, m_program->rate).mid(3));
}

void TimelineView::drawTag(QPainter &painter, double x, const QString &words) const
{
    const Tokens &t = tokensOf(this);
    const QFont font = fontOf(TypeRole::SmallMono);
    QRectF tag(x + 10, 3, QFontMetricsF(font).horizontalAdvance(words) + 12, 18);
    if (tag.right() > m_layout.timeArea().right())
        tag.moveRight(x - 10);
    drawBox(painter, tag, t[Token::Bg3], t[Token::Line]);
    drawLine(painter, tag, words, font, t[Token::Time], Qt::AlignCenter);
}

// The moment, the line of what it sticks to and, where the edit can't be done, the reason.
void TimelineView::drawDrag(QPainter &painter) const
{
    const Tokens &t = tokensOf(this);
    if (m_gesture == Gesture::Band) {
        const QRectF band =
            QRectF(m_pressedAt, m_pointer).normalized().intersected(m_layout.timeArea());
        drawBox(painter, band, t.clear(Token::Focus, 0.15), t[Token::Focus], 0);
    }
    if (m_gesture == Gesture::InOut) {
        const bool in = m_pressed.zone == TimelineZone::In;
        const Flicks time = (in ? m_layout.inOut.in : m_layout.inOut.out).value_or(Flicks(0));
        drawTag(painter, std::round(m_layout.scale.xOf(time)),
                timecode(time - m_layout.range.start, m_program->rate).mid(3));
    }
    if (m_gesture != Gesture::Drag || !m_step || m_pressed.zone == TimelineZone::Handle)
        return;
    const double x = std::round(m_layout.scale.xOf(m_step->time));
    QString words = dragWords();
    if (m_step->snap.to.kind != SnapKind::Frame) {
        const double line = std::round(m_layout.scale.xOf(m_step->snap.to.time));
        painter.fillRect(QRectF(line, L::rulerHeight, 1, viewport()->height()), t[Token::Focus]);
        words += u" · " + snapWords(m_step->snap.to);
    }
    drawTag(painter, x, words);
    if (m_step->next)
        return;
    const QString why = m_step->next.error().what;
    const QFont font = fontOf(TypeRole::Body);
    QRectF note(m_pointer.x() + 14, m_pointer.y() + 14,
                QFontMetricsF(font).horizontalAdvance(why) + 16, 24);
    note.moveRight(std::min(note.right(), viewport()->width() - 4.0));
    note.moveBottom(std::min(note.bottom(), viewport()->height() - 4.0));
    drawBox(painter, note, t[Token::Bg3], t[Token::Bad]);
    drawLine(painter, note, why, font, t[Token::Bad], Qt::AlignCenter);
}

QString TimelineView::dragWords() const
{
    const FrameRate rate = m_program->rate;
    const QString moment = timecode(std::max(Flicks(0), m_step->time - m_layout.range.start), rate);
    const Flicks by = m_step->snap.by;
    const QString went = timecode(std::chrono::abs(by), rate).mid(3);
    return moment.mid(3) + u' ' + (by < Flicks(0) ? u'\u2212' : u'+') + went;
}

QString TimelineView::snapWords(const SnapPoint &point) const
{
    switch (point.kind) {
    case SnapKind::SceneStart:
        return tr("start of the scene");
    case SnapKind::SceneEnd:
        return tr("end of the scene");
    case SnapKind::ClipStart:
        return tr("start of %1").arg(point.name);
    case SnapKind::ClipEnd:
        return tr("end of %1").arg(point.name);
    case SnapKind::Playhead:
        return tr("playhead");
    case SnapKind::Marker:
        return point.name.isEmpty() ? tr("marker") : tr("marker %1").arg(point.name);
    case SnapKind::Keyframe:
        return tr("keyframe of %1").arg(point.name);
    case SnapKind::Frame:
        break;
    }
    return {};
}

} // namespace reelwright
