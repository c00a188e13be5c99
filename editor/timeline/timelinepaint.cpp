// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
// How the timeline's tracks and clips are drawn.
#include <editor/timeline/timelineview.h>

#include <editor/session/places.h>
#include <editor/session/words.h>
#include <editor/theme/drawing.h>
#include <editor/theme/focusframe.h>
#include <editor/theme/icons.h>

#include <QPaintEvent>
#include <cmath>

namespace reelwright {

namespace {

using L = TimelineLayout;

double pictureWidth(const QImage &picture, const QRectF &clip)
{
    return clip.height() * picture.width() / std::max(1, picture.height());
}

} // namespace

void TimelineView::paintEvent(QPaintEvent *event)
{
    m_dirty = event->rect();
    m_playheadX = m_layout.scale.xOf(m_session.player().position());
    const Tokens &t = tokensOf(this);
    QPainter painter(viewport());
    const double below = rows().isEmpty() ? 0.0
                                          : std::max<double>(L::rulerHeight, m_layout.rowsHeight() +
                                                                                 L::rulerHeight -
                                                                                 m_layout.scroll);
    painter.fillRect(m_dirty.intersected(QRectF(0, below, viewport()->width(),
                                                std::max(0.0, viewport()->height() - below))),
                     t[Token::Bg1]);
    if (rows().isEmpty()) {
        drawEmpty(painter, viewport()->rect(),
                  tr("The tracks of the scene under the playhead appear here."), t);
        drawFocusFrame(painter, *this, viewport()->rect());
        return;
    }
    m_selected = QSet<ElementId>(m_session.selection().begin(), m_session.selection().end());
    painter.save();
    painter.setClipRect(m_layout.timeArea());
    drawRows(painter);
    painter.restore();
    drawRuler(painter);
    if (m_dirty.intersects(m_layout.headerArea()))
        drawHeaders(painter);
    drawPlayhead(painter);
    drawDrag(painter);
    drawFocusFrame(painter, *this, viewport()->rect());
}

// Only rows and clips that are in the part to be painted.
void TimelineView::drawRows(QPainter &painter) const
{
    const Tokens &t = tokensOf(this);
    const TrackId current = currentTrack();
    const int first = std::max(0, m_layout.rowAt(std::max(m_dirty.top(), double(L::rulerHeight))));
    for (int row = first; row < rows().size() && m_layout.rowTop(row) <= m_dirty.bottom(); ++row) {
        const QRectF track = m_layout.rowRect(row);
        painter.fillRect(
            track, mixed(t[Token::Bg0], t[Token::Bg1], rows()[row].track == current ? 0.15 : 0.35));
        painter.fillRect(QRectF(track.left(), track.bottom() - 1, track.width(), 1), t[Token::Bg1]);
        for (const TimelineClip &clip : rows()[row].clips)
            if (const QRectF rect = m_layout.clipRect(row, clip); rect.intersects(m_dirty))
                drawClip(painter, row, rect, clip);
        if (!rows()[row].lanes.isEmpty())
            painter.fillRect(QRectF(track.left(), track.bottom(), track.width(),
                                    m_layout.rowHeight(row) - m_layout.trackHeight),
                             t[Token::Bg1]);
        for (int lane = 0; lane < rows()[row].lanes.size(); ++lane)
            drawLane(painter, row, lane);
    }
}

void TimelineView::drawClip(QPainter &painter, int row, const QRectF &rect,
                            const TimelineClip &clip) const
{
    const Tokens &t = tokensOf(this);
    const bool selected = m_selected.contains(clip.element);
    const ClipArt::Art *art = m_art.art(clip.element);
    const Token still = t.kind == ThemeKind::Light ? Token::Bg2 : Token::Bg3; // off the row's
    const QColor ground = clip.variable ? mixed(t[Token::Bg2], t[Token::Data], 0.2) : t[still];
    const QRectF area = m_layout.timeArea();
    const QRect seen =
        rect.intersected(QRectF(area.left() - 8, 0, area.width() + 16, viewport()->height()))
            .toRect();
    m_frames.drawFrame(painter, seen, ground,
                       selected ? t[Token::Focus] : mixed(ground, t[Token::Bg0], 0.6));
    const bool locked = rows()[row].locked || clip.locked;
    const bool covered = art || rows()[row].hidden || locked;
    if (covered) {
        painter.save();
        painter.setClipRect(seen.adjusted(1, 1, -1, -1), Qt::IntersectClip);
    }
    if (clip.kind == ElementKind::Audio)
        drawWave(painter, rect, clip);
    else if (art)
        drawStrip(painter, rect, clip);
    if (clip.kind == ElementKind::Video && art && !art->peaks.empty())
        drawSoundOf(painter, rect, clip);
    if (clip.variable)
        painter.fillRect(QRectF(rect.left(), rect.top() + 1, 3, rect.height() - 2), t[Token::Data]);
    drawClipName(painter, rect, clip, art);
    drawClipKeyframes(painter, row, clip);
    if (rows()[row].hidden)
        painter.fillRect(seen, t.clear(Token::Bg1, 0.6));
    if (locked)
        drawHatch(painter, QRectF(seen).intersected(m_dirty.adjusted(-8, -8, 8, 8)),
                  t.clear(Token::Text2, 0.25));
    if (covered)
        painter.restore();
    if (clip.locked && rect.width() > 24)
        drawIcon(painter, QStringLiteral("locked"),
                 QRectF(rect.right() - 16, rect.center().y() - 6, 12, 12), t[Token::Text]);
    if (selected)
        drawBox(painter, QRectF(seen).adjusted(1, 1, -1, -1), {}, t[Token::Focus], corner - 1);
}

void TimelineView::drawClipKeyframes(QPainter &painter, int row, const TimelineClip &clip) const
{
    const Tokens &t = tokensOf(this);
    double last = -1e9;
    for (const Flicks time : clip.keyframes) {
        const QPointF at = m_layout.diamond(row, clip, time);
        const bool chosen =
            std::any_of(m_keyframes.begin(), m_keyframes.end(), [&](const KeyframeRef &ref) {
                return ref.element == clip.element && clip.origin + ref.time == time;
            });
        if (at.x() - last >= 3 || chosen)
            m_frames.drawDiamond(painter, at, chosen ? 4 : 3,
                                 t[chosen ? Token::Focus : Token::Time]);
        last = at.x();
    }
}

void TimelineView::drawClipName(QPainter &painter, const QRectF &rect, const TimelineClip &clip,
                                const ClipArt::Art *art) const
{
    const Tokens &t = tokensOf(this);
    const bool pictured = art && !art->strip.isEmpty() && !art->strip.first().image.isNull();
    double start = std::max(rect.left(), m_layout.timeArea().left()) + (clip.variable ? 6 : 4);
    if (pictured && clip.kind == ElementKind::Image) // its one picture comes first
        start = std::max(start, rect.left() + pictureWidth(art->strip.first().image, rect) + 2);
    const double room = std::floor(rect.right() - start - (clip.locked ? 20 : 4));
    if (room <= 22)
        return;
    Name &name = m_names[clip.element];
    if (name.content != clip.content || name.text.text().isNull()) {
        name.content = clip.content;
        name.text.setTextFormat(Qt::PlainText);
        name.text.setText(QString(clip.content.left(200)).replace(u'\n', u' '));
        name.text.prepare({}, fontOf(TypeRole::Body));
    }
    const double wide = std::min(name.text.size().width() + 32, room);
    const QRectF plate(start, rect.center().y() - 10, wide, 20);
    if (art && clip.kind != ElementKind::Image)
        drawBox(painter, plate, t.clear(Token::Bg1, 0.82));
    drawIcon(painter, Words::icon(clip.kind),
             QRectF(plate.left() + 4, plate.center().y() - 8, 16, 16),
             t[clip.variable ? Token::Data : Token::Text2]);
    if (room <= 48)
        return;
    const QPointF place(plate.left() + 25, plate.center().y() - name.text.size().height() / 2);
    const bool cut = name.text.size().width() > plate.right() - place.x() - 3;
    if (cut) {
        painter.save();
        painter.setClipRect(plate.adjusted(0, 0, -3, 0).toRect(), Qt::IntersectClip);
    }
    painter.setFont(fontOf(TypeRole::Body));
    painter.setPen(t[Token::Text]);
    painter.drawStaticText(place, name.text);
    if (cut)
        painter.restore();
}

void TimelineView::drawStrip(QPainter &painter, const QRectF &rect, const TimelineClip &clip) const
{
    const ClipArt::Art *art = m_art.art(clip.element);
    if (!art || art->strip.isEmpty() || art->strip.first().image.isNull())
        return;
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    const QImage &sample = art->strip.first().image;
    const double wide = pictureWidth(sample, rect);
    const double end = clip.kind == ElementKind::Image ? rect.left() + 1 : rect.right();
    for (double x = rect.left(); x < end; x += wide) {
        if (x > m_dirty.right() || x + wide < m_dirty.left())
            continue;
        const Flicks middle = m_layout.scale.timeAt(x + wide / 2);
        const auto nearest = std::min_element(
            art->strip.begin(), art->strip.end(), [&](const auto &a, const auto &b) {
                return std::chrono::abs(a.time - middle) < std::chrono::abs(b.time - middle);
            });
        painter.drawImage(QRectF(x, rect.top(), wide, rect.height()), nearest->image);
        painter.fillRect(QRectF(x + wide - 1, rect.top(), 1, rect.height()),
                         tokensOf(this).clear(Token::Bg0, 0.6));
    }
}

// A video's sound lies over the lower part of its pictures.
void TimelineView::drawSoundOf(QPainter &painter, const QRectF &rect,
                               const TimelineClip &clip) const
{
    const QRectF lower = rect.adjusted(0, std::round(rect.height() * 0.64), 0, 0);
    painter.fillRect(lower, tokensOf(this).clear(Token::Bg0, 0.72));
    drawWave(painter, lower, clip);
}

void TimelineView::drawWave(QPainter &painter, const QRectF &rect, const TimelineClip &clip) const
{
    const ClipArt::Art *art = m_art.art(clip.element);
    const Layer *layer = m_session.program() ? findLayer(*m_session.program(), clip.element)
                                             : nullptr;
    if (!art || art->peaks.empty() || !layer)
        return;
    const QColor color = mixed(tokensOf(this)[Token::Bg3], tokensOf(this)[Token::Text2], 0.55);
    const auto peakAt = [&](double x) {
        return std::int64_t(toSeconds(m_layout.scale.timeAt(x) - layer->range.start) *
                            ClipArt::peaksPerSecond);
    };
    for (double x = std::max(rect.left(), m_layout.timeArea().left()); x < rect.right(); x += 2) {
        if (x > m_dirty.right() || x + 2 < m_dirty.left())
            continue;
        float loudest = 0;
        const std::int64_t last = std::max(peakAt(x) + 1, peakAt(x + 2));
        for (std::int64_t i = std::max<std::int64_t>(0, peakAt(x)); i < last; ++i)
            if (i < std::int64_t(art->peaks.size()))
                loudest = std::max(loudest, art->peaks[size_t(i)]);
        const double high = std::max(1.0, std::sqrt(double(loudest)) * (rect.height() - 4));
        painter.fillRect(QRectF(x, rect.center().y() - high / 2, 1, high), color);
    }
}

} // namespace reelwright
