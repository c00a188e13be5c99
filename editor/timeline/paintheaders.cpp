// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
// How the timeline's ruler, markers and track headers are drawn.
#include <editor/timeline/timelineview.h>

#include <editor/session/places.h>
#include <editor/session/words.h>
#include <editor/theme/drawing.h>
#include <editor/theme/icons.h>
#include <editor/theme/mirror.h>

#include <cmath>

namespace reelwright {

namespace {

using L = TimelineLayout;

constexpr int headerPad = 12;

} // namespace

void TimelineView::drawRuler(QPainter &painter) const
{
    const Tokens &t = tokensOf(this);
    const QRectF area = m_layout.timeArea();
    const QRectF ruler(area.left(), 0, area.width(), L::rulerHeight);
    painter.fillRect(ruler, t[Token::Bg1]);
    painter.fillRect(0, L::rulerHeight - 1, viewport()->width(), 1, t[Token::Line]);
    const FrameRate rate = m_session.program()->rate;
    const Flicks step = m_layout.scale.labelStep(rate, 72);
    const bool seconds = step >= oneSecond;
    const int parts = seconds ? 5 : 1;
    painter.save();
    painter.setClipRect(ruler);
    drawInOut(painter);
    const Flicks seen = m_layout.scale.timeAt(area.left() - 80) - m_layout.range.start;
    for (Flicks at = std::max(Flicks(0), seen / step * step); at <= m_layout.range.duration;
         at += step / parts) {
        const double x = std::round(m_layout.scale.xOf(m_layout.range.start + at));
        const bool labelled = at % step == Flicks(0);
        if (x > area.right())
            break;
        painter.fillRect(QRectF(x, L::rulerHeight - (labelled ? 9 : 5), 1, labelled ? 9 : 5),
                         t[labelled ? Token::Text2 : Token::Line]);
        const QString label = seconds ? tr("%1 s").arg(QLocale().toString(qint64(at / oneSecond)))
                                      : timecode(at, rate).mid(6);
        const QRectF room(x + 5, 3, 70, L::rulerHeight - 9);
        if (labelled && room.left() + 24 < m_layout.scale.xOf(m_layout.range.end()))
            drawLine(painter, room, label, fontOf(TypeRole::SmallMono), t[Token::Text2], fromLeft);
    }
    drawMarkers(painter);
    painter.restore();
}

// The part of the ruler between in and out, and what both are dragged by.
void TimelineView::drawInOut(QPainter &painter) const
{
    if (m_layout.inOut == InOut())
        return;
    const Tokens &t = tokensOf(this);
    const TimeRange between = m_session.player().range().intersected(m_layout.range);
    const double left = std::round(m_layout.scale.xOf(between.start));
    const double right = std::round(m_layout.scale.xOf(between.end()));
    if (between.duration > Flicks(0))
        painter.fillRect(QRectF(left, 0, right - left, L::rulerHeight - 1),
                         t.clear(Token::Time, 0.14));
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(t[Token::Time]);
    const auto flag = [&](const QRectF &rect, double pole, double tip) {
        if (rect.isNull())
            return;
        painter.fillRect(QRectF(pole, 0, 1, L::rulerHeight - 1), t[Token::Time]);
        painter.drawPolygon(
            QPolygonF{{pole, rect.top()}, {tip, rect.top()}, {pole, rect.bottom()}});
    };
    flag(m_layout.inRect(), std::round(m_layout.inRect().left()), m_layout.inRect().right());
    flag(m_layout.outRect(), std::round(m_layout.outRect().right()) - 1, m_layout.outRect().left());
    painter.restore();
}

void TimelineView::drawMarkers(QPainter &painter) const
{
    const Tokens &t = tokensOf(this);
    for (const Marker &marker : m_layout.markers) {
        const QRectF flag = m_layout.markerRect(marker);
        if (flag.right() < m_layout.timeArea().left() || flag.left() > m_layout.timeArea().right())
            continue;
        const QColor color = t[m_marker == marker.time ? Token::Focus : Token::Text2];
        const double x = flag.center().x();
        painter.save();
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(color);
        painter.drawPolygon(QPolygonF{{x - 4, flag.top()},
                                      {x + 4, flag.top()},
                                      {x + 4, flag.top() + 6},
                                      {x, flag.bottom()},
                                      {x - 4, flag.top() + 6}});
        painter.restore();
        if (marker.name.isEmpty())
            continue;
        const QFont font = fontOf(TypeRole::Caption);
        QRectF room(x + 7, flag.top() - 3, 120, 14);
        room.setWidth(std::min(120.0, QFontMetricsF(font).horizontalAdvance(marker.name) + 2));
        painter.fillRect(room.adjusted(-1, 0, 2, 0), t[Token::Bg1]);
        drawLine(painter, room, marker.name, font, color, fromLeft);
    }
}

void TimelineView::drawHeaders(QPainter &painter) const
{
    const Tokens &t = tokensOf(this);
    const QRectF area = m_layout.headerArea();
    painter.fillRect(area, t[Token::Bg1]);
    painter.save();
    painter.setClipRect(area.adjusted(0, L::rulerHeight, 0, 0));
    const int first = std::max(0, m_layout.rowAt(L::rulerHeight));
    for (int row = first; row < rows().size() && m_layout.rowTop(row) < viewport()->height(); ++row)
        drawHeader(painter, row);
    painter.restore();
    drawCorner(painter);
    painter.fillRect(m_layout.placed(QRectF(L::headerWidth - 1, 0, 1, area.height())),
                     t[Token::Line]);
}

void TimelineView::drawHeader(QPainter &painter, int row) const
{
    const Tokens &t = tokensOf(this);
    const TimelineRow &track = rows()[row];
    const QRectF rect = m_layout.headerRect(row);
    const bool pulled = m_gesture == Gesture::TrackOrder && track.track == m_track;
    if (track.track == currentTrack())
        painter.fillRect(rect, t[pulled ? Token::Bg3 : Token::Bg2]);
    drawIcon(painter, Words::icon(track.kind),
             m_layout.placed(QRectF(headerPad, rect.center().y() - 8, 16, 16)), t[Token::Text2]);
    const QRectF name = m_layout.nameRect(row);
    const int wide = drawLine(painter, name, track.name, fontOf(TypeRole::Mono),
                              t[track.hidden ? Token::Off : Token::Text]);
    drawLine(painter, Mirror(name)(name.adjusted(wide + 8, 0, 0, 0)), track.caption,
             fontOf(TypeRole::Caption), t[Token::Text2]);
    const auto button = [&](const QRectF &at, const char *icon, bool on) {
        drawIcon(painter, QLatin1String(icon), at.adjusted(2, 2, -2, -2),
                 t[on ? Token::Text : Token::Off]);
    };
    if (track.foldable)
        button(m_layout.foldRect(row), track.lanes.isEmpty() ? "chevron-right" : "chevron-down",
               !track.lanes.isEmpty());
    button(m_layout.hideRect(row), track.hidden ? "hidden" : "shown", track.hidden);
    if (track.audible) {
        button(m_layout.muteRect(row), track.muted ? "muted" : "sound", track.muted);
        button(m_layout.soloRect(row), "solo", track.solo);
    }
    button(m_layout.lockRect(row), track.locked ? "locked" : "unlocked", track.locked);
    for (int lane = 0; lane < track.lanes.size(); ++lane) {
        const QRectF room(headerPad + 24, rect.bottom() + lane * L::laneHeight,
                          L::headerWidth - headerPad - 32, L::laneHeight);
        drawLine(painter, m_layout.placed(room), Words::label(specOf(track.lanes[lane].property)),
                 fontOf(TypeRole::Caption), t[Token::Text2]);
    }
    painter.fillRect(QRectF(rect.left(), rect.top() + m_layout.rowHeight(row) - 1, rect.width(), 1),
                     t[Token::Bg2]);
}

void TimelineView::drawCorner(QPainter &painter) const
{
    const Tokens &t = tokensOf(this);
    const Scene *scene = m_session.sceneInView();
    drawIcon(painter, QStringLiteral("scene"),
             m_layout.placed(QRectF(headerPad, L::rulerHeight / 2.0 - 8, 16, 16)),
             t[scene && isVariable(*scene) ? Token::Data : Token::Text2]);
    const QRectF name(headerPad + 24, 0, L::headerWidth - headerPad - 30, L::rulerHeight - 1);
    drawLine(painter, m_layout.placed(name), scene ? scene->name : QString(),
             fontOf(TypeRole::Title), t[Token::Text]);
    painter.fillRect(m_layout.placed(QRectF(0, L::rulerHeight - 1, L::headerWidth, 1)),
                     t[Token::Line]);
}

} // namespace reelwright
