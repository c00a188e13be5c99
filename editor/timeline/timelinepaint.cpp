// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
// How the timeline is drawn.
#include <editor/timeline/timelineview.h>

#include <editor/session/places.h>
#include <editor/session/words.h>
#include <editor/theme/drawing.h>
#include <editor/theme/icons.h>

#include <QPaintEvent>
#include <QPainterPath>
#include <cmath>

namespace reelwright {

namespace {

constexpr int headerPad = 12;

double pictureWidth(const QImage &picture, const QRectF &clip)
{
    return clip.height() * picture.width() / std::max(1, picture.height());
}

} // namespace

void TimelineView::paintEvent(QPaintEvent *event)
{
    m_dirty = event->rect();
    m_playheadX = m_scale.xOf(m_session.player().position());
    const Tokens &t = tokensOf(this);
    QPainter painter(viewport());
    painter.fillRect(viewport()->rect(), t[Token::Bg1]);
    if (m_rows.isEmpty()) {
        drawEmpty(painter, viewport()->rect(),
                  tr("The tracks of the scene under the playhead appear here."), t);
        return;
    }
    painter.save();
    painter.setClipRect(QRect(headerWidth, rulerHeight, viewport()->width() - headerWidth,
                              viewport()->height() - rulerHeight));
    for (int row = 0; row < m_rows.size(); ++row) {
        const int top = rowTop(row);
        painter.fillRect(headerWidth, top, viewport()->width(), trackHeight,
                         mixed(t[Token::Bg0], t[Token::Bg1], 0.35));
        painter.fillRect(headerWidth, top + trackHeight - 1, viewport()->width(), 1, t[Token::Bg1]);
        for (const TimelineClip &clip : m_rows[row].clips)
            if (const QRectF rect = clipRect(row, clip); rect.intersects(m_dirty))
                drawClip(painter, rect, clip);
    }
    painter.restore();
    drawRuler(painter);
    drawHeaders(painter);
    drawPlayhead(painter);
}

void TimelineView::drawRuler(QPainter &painter) const
{
    const Tokens &t = tokensOf(this);
    const QRect ruler(headerWidth, 0, viewport()->width() - headerWidth, rulerHeight);
    painter.fillRect(ruler, t[Token::Bg1]);
    painter.fillRect(0, rulerHeight - 1, viewport()->width(), 1, t[Token::Line]);
    const FrameRate rate = m_session.program()->rate;
    const Flicks step = m_scale.labelStep(rate, 72);
    const bool seconds = step >= oneSecond;
    const int parts = seconds ? 5 : 1;
    painter.save();
    painter.setClipRect(ruler);
    for (Flicks at{0}; at <= m_range.duration; at += step / parts) {
        const double x = std::round(m_scale.xOf(m_range.start + at));
        const bool labelled = at % step == Flicks(0);
        if (x < headerWidth - 80 || x > viewport()->width())
            continue;
        painter.fillRect(QRectF(x, rulerHeight - (labelled ? 9 : 5), 1, labelled ? 9 : 5),
                         t[labelled ? Token::Text2 : Token::Line]);
        const QString label = seconds ? tr("%1 s").arg(at / oneSecond) : timecode(at, rate).mid(6);
        const QRectF room(x + 5, 3, 70, rulerHeight - 9);
        if (labelled && room.left() + 24 < m_scale.xOf(m_range.end()))
            drawLine(painter, room, label, fontOf(TypeRole::SmallMono), t[Token::Text2]);
    }
    painter.restore();
}

void TimelineView::drawHeaders(QPainter &painter) const
{
    const Tokens &t = tokensOf(this);
    painter.fillRect(0, 0, headerWidth, viewport()->height(), t[Token::Bg1]);
    painter.save();
    painter.setClipRect(0, rulerHeight, headerWidth, viewport()->height() - rulerHeight);
    for (int row = 0; row < m_rows.size(); ++row) {
        const TimelineRow &track = m_rows[row];
        const QRectF rect(0, rowTop(row), headerWidth, trackHeight);
        drawIcon(painter, Words::icon(track.kind), QRectF(headerPad, rect.center().y() - 8, 16, 16),
                 t[Token::Text2]);
        const int wide = drawLine(painter, rect.adjusted(headerPad + 24, 0, -8, 0), track.name,
                                  fontOf(TypeRole::Mono), t[Token::Text]);
        const Element *first =
            track.clips.isEmpty()
                ? nullptr
                : findElement(m_session.value(), track.clips.first().element).element;
        drawLine(painter, rect.adjusted(headerPad + 24 + wide + 8, 0, -8, 0),
                 first ? first->name : QString(), fontOf(TypeRole::Caption), t[Token::Text2]);
        painter.fillRect(QRectF(0, rect.bottom() - 1, headerWidth, 1), t[Token::Bg2]);
    }
    painter.restore();
    const Scene *scene = m_session.sceneInView();
    drawIcon(painter, QStringLiteral("scene"), QRectF(headerPad, rulerHeight / 2.0 - 8, 16, 16),
             t[scene && isVariable(*scene) ? Token::Data : Token::Text2]);
    drawLine(painter, QRectF(headerPad + 24, 0, headerWidth - headerPad - 30, rulerHeight - 1),
             scene ? scene->name : QString(), fontOf(TypeRole::Title), t[Token::Text]);
    painter.fillRect(0, rulerHeight - 1, headerWidth, 1, t[Token::Line]);
    painter.fillRect(headerWidth - 1, 0, 1, viewport()->height(), t[Token::Line]);
}

void TimelineView::drawClip(QPainter &painter, const QRectF &rect, const TimelineClip &clip) const
{
    const Tokens &t = tokensOf(this);
    const bool selected = m_session.isSelected(clip.element);
    const QColor ground = clip.variable ? mixed(t[Token::Bg2], t[Token::Data], 0.2) : t[Token::Bg3];
    painter.save();
    QPainterPath shape;
    shape.addRoundedRect(rect, corner, corner);
    painter.setClipPath(shape, Qt::IntersectClip);
    painter.fillRect(rect, ground);
    if (clip.kind == ElementKind::Audio)
        drawWave(painter, rect, clip);
    else
        drawStrip(painter, rect, clip);
    if (clip.variable)
        painter.fillRect(QRectF(rect.left(), rect.top(), 3, rect.height()), t[Token::Data]);

    const ClipArt::Art *art = m_art.art(clip.element);
    const bool pictured = art && !art->strip.isEmpty() && !art->strip.first().image.isNull();
    double start = std::max(rect.left(), double(headerWidth)) + (clip.variable ? 6 : 4);
    if (pictured && clip.kind == ElementKind::Image) // its one picture comes first
        start = std::max(start, rect.left() + pictureWidth(art->strip.first().image, rect) + 2);
    const QFont font = fontOf(TypeRole::Body);
    const double wide = std::min(QFontMetricsF(font).horizontalAdvance(clip.content) + 32,
                                 rect.right() - start - 4);
    const QRectF plate(start, rect.center().y() - 10, wide, 20);
    if (wide > 22) {
        if (art && clip.kind != ElementKind::Image)
            drawBox(painter, plate, t.clear(Token::Bg1, 0.82));
        drawIcon(painter, Words::icon(clip.kind),
                 QRectF(plate.left() + 4, plate.center().y() - 8, 16, 16),
                 t[clip.variable ? Token::Data : Token::Text2]);
        drawLine(painter, plate.adjusted(25, 0, -4, 0), clip.content, font, t[Token::Text]);
    }
    for (const Flicks time : clip.keyframes)
        drawDiamond(
            painter,
            {std::clamp(m_scale.xOf(time), rect.left() + 5, rect.right() - 5), rect.bottom() - 5},
            3, t[Token::Time], true);
    painter.restore();
    drawBox(painter, rect, {}, selected ? t[Token::Focus] : t.clear(Token::Bg0, 0.6));
    if (selected)
        drawBox(painter, rect.adjusted(1, 1, -1, -1), {}, t[Token::Focus], corner - 1);
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
        const Flicks middle = m_scale.timeAt(x + wide / 2);
        const auto nearest = std::min_element(
            art->strip.begin(), art->strip.end(), [&](const auto &a, const auto &b) {
                return std::chrono::abs(a.time - middle) < std::chrono::abs(b.time - middle);
            });
        painter.drawImage(QRectF(x, rect.top(), wide, rect.height()), nearest->image);
        painter.fillRect(QRectF(x + wide - 1, rect.top(), 1, rect.height()),
                         tokensOf(this).clear(Token::Bg0, 0.6));
    }
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
        return std::int64_t(toSeconds(m_scale.timeAt(x) - layer->range.start) *
                            ClipArt::peaksPerSecond);
    };
    for (double x = std::max(rect.left(), double(headerWidth)); x < rect.right(); x += 2) {
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

void TimelineView::drawPlayhead(QPainter &painter) const
{
    const Tokens &t = tokensOf(this);
    const Flicks time = m_session.player().position();
    const double x = std::round(m_scale.xOf(time));
    if (x < headerWidth - 1 || x > viewport()->width())
        return;
    painter.fillRect(QRectF(x, rulerHeight - 6, 1, viewport()->height()), t[Token::Time]);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(t[Token::Time]);
    painter.drawPolygon(QPolygonF{{x - 5.5, rulerHeight - 16.0},
                                  {x + 6.5, rulerHeight - 16.0},
                                  {x + 6.5, rulerHeight - 9.0},
                                  {x + 0.5, rulerHeight - 2.0},
                                  {x - 5.5, rulerHeight - 9.0}});
    painter.restore();
    if (!m_scrubbing)
        return;
    const QString words = timecode(time - m_range.start, m_session.program()->rate).mid(3);
    const QFont font = fontOf(TypeRole::SmallMono);
    QRectF tag(x + 10, 3, QFontMetricsF(font).horizontalAdvance(words) + 12, 18);
    if (tag.right() > viewport()->width())
        tag.moveRight(x - 10);
    drawBox(painter, tag, t[Token::Bg3], t[Token::Line]);
    drawLine(painter, tag, words, font, t[Token::Time], Qt::AlignCenter);
}

} // namespace reelwright
