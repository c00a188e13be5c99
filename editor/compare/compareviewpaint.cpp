// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
// How the two sides are drawn.
#include <editor/compare/compareview.h>

#include <editor/compare/comparewords.h>
#include <editor/theme/drawing.h>
#include <editor/theme/focusframe.h>
#include <editor/theme/icons.h>

namespace reelwright {

namespace {

constexpr int letterSize = 20;

} // namespace

void CompareView::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokensOf(this);
    QPainter painter(this);
    painter.fillRect(rect(), t[Token::Bg0]);
    if (!m_session.hasTemplate() || m_session.data().count == 0) {
        drawEmpty(painter, rect(),
                  tr("Two viewers, versions or formats are compared here. Open a template with "
                     "viewers to begin."),
                  t);
    } else if (m_comparer.way() == Comparer::Way::Difference) {
        drawDifference(painter);
    } else {
        drawSide(painter, Sides::A);
        drawSide(painter, Sides::B);
        drawLetters(painter);
        if (isWiping())
            drawDivider(painter);
    }
    drawFocusFrame(painter, *this, rect());
}

// A picture, or in its place why there is none.
void CompareView::drawSide(QPainter &painter, int place) const
{
    const Tokens &t = tokensOf(this);
    const TwoRects all = whole();
    const QRectF seen = pictureRect(place);
    if (seen.isEmpty())
        return;
    painter.save();
    painter.setClipRect(seen);
    const QImage &image = m_comparer.picture(place);
    const auto &fault = m_comparer.fault(place);
    const QRect pixels = place == Sides::A ? all.a : all.b;
    if (m_sides.seen(place).isComing) {
        painter.fillRect(seen, t[Token::Bg2]);
        drawNote(painter, seen, {}, {tr("Reading “%1”…").arg(m_sides.at(place).stateName)});
    } else if (fault) {
        painter.fillRect(seen, t[Token::Bg2]);
        const bool isFailure = !m_sides.seen(place).isNobody;
        drawNote(painter, seen, isFailure ? QStringLiteral("warning") : QString(),
                 {fault->what, fault->where, fault->hint});
    } else if (image.isNull()) {
        painter.fillRect(seen, t[Token::Bg2]);
    } else {
        painter.setRenderHint(QPainter::SmoothPixmapTransform, image.size() != pixels.size());
        painter.drawImage(onScreen(pixels), image);
    }
    painter.restore();
}

void CompareView::drawNote(QPainter &painter, const QRectF &rect, const QString &icon,
                           const QStringList &lines) const
{
    const Tokens &t = tokensOf(this);
    QStringList words = lines;
    words.removeAll(QString());
    const QRectF room = rect.adjusted(16, 24, -16, -8);
    const int flags = Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap;
    const QString first = words.isEmpty() ? QString() : words.takeFirst();
    const QString rest = words.join(u'\n');
    painter.setFont(fontOf(TypeRole::Strong));
    const double upper = painter.boundingRect(room, flags, first).height();
    painter.setFont(fontOf(TypeRole::Caption));
    const double lower = rest.isEmpty() ? 0 : painter.boundingRect(room, flags, rest).height() + 4;
    const double top = std::max(room.top(), room.center().y() - (upper + lower) / 2);
    if (!icon.isEmpty())
        drawIcon(painter, icon, QRectF(room.center().x() - 8, top - 20, 16, 16), t[Token::Bad]);
    painter.setFont(fontOf(TypeRole::Strong));
    painter.setPen(t[Token::Text]);
    painter.drawText(QRectF(room.left(), top, room.width(), upper), flags, first);
    painter.setFont(fontOf(TypeRole::Caption));
    painter.setPen(t[Token::Text2]);
    painter.drawText(QRectF(room.left(), top + upper + 4, room.width(), room.bottom()), flags,
                     rest);
}

// Each in its picture's outer corner: of a wipe's pictures it goes with them.
void CompareView::drawLetters(QPainter &painter) const
{
    const Tokens &t = tokensOf(this);
    const TwoRects all = whole();
    for (int place = Sides::A; place < Sides::count; ++place) {
        const QRectF picture = onScreen(place == Sides::A ? all.a : all.b);
        const bool atRight = isWiping() ? place == Sides::B : isRightToLeft();
        const double x = atRight ? picture.right() - letterSize - 4 : picture.left() + 4;
        const QRectF box(x, picture.top() + 4, letterSize, letterSize);
        painter.save();
        painter.setClipRect(pictureRect(place));
        drawBox(painter, box, t.clear(Token::Bg1, 0.85));
        drawLine(painter, box, CompareWords::letter(place), fontOf(TypeRole::Strong),
                 t[Token::Text], Qt::AlignCenter);
        painter.restore();
    }
}

void CompareView::drawDivider(QPainter &painter) const
{
    const Tokens &t = tokensOf(this);
    const bool keyed = hasFocus() && window()->testAttribute(Qt::WA_KeyboardFocusChange);
    const QColor line = t[m_hovered || m_dragging || keyed ? Token::Focus : Token::Text];
    const QRectF stage = onScreen(wipe().stage);
    const QRectF grip = gripRect();
    const double x = std::round(grip.center().x());
    painter.fillRect(QRectF(x - 2, stage.top(), 4, stage.height()), t.clear(Token::Bg0, 0.5));
    painter.fillRect(QRectF(x - 1, stage.top(), 2, stage.height()), line);
    drawBox(painter, grip, t[Token::Bg1], line, grip.width() / 2);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(t[Token::Text], 1.4, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    for (const int side : {-1, 1}) {
        const QPointF tip = grip.center() + QPointF(side * 7, 0);
        painter.drawPolyline(
            QPolygonF{tip + QPointF(-side * 3, -3), tip, tip + QPointF(-side * 3, 3)});
    }
    painter.restore();
}

void CompareView::drawDifference(QPainter &painter) const
{
    const Tokens &t = tokensOf(this);
    const auto &difference = m_comparer.difference();
    const QString why = CompareWords::noDifference(m_comparer);
    for (int place = Sides::A; place < Sides::count; ++place) {
        if (m_comparer.fault(place) || m_sides.seen(place).isComing) {
            drawSide(painter, place);
            return;
        }
    }
    if (!why.isEmpty()) {
        drawNote(painter, rect(), {},
                 {why, tr("look at them side by side, or choose another format")});
        return;
    }
    const QRect pixels = whole().a;
    if (!difference) {
        painter.fillRect(onScreen(pixels), t[Token::Bg2]);
        return;
    }
    painter.setRenderHint(QPainter::SmoothPixmapTransform,
                          difference->image.size() != pixels.size());
    painter.drawImage(onScreen(pixels), difference->image);
    if (!difference->isNone())
        return;
    const QString words = tr("Identical");
    const double width = QFontMetricsF(fontOf(TypeRole::Strong)).horizontalAdvance(words) + 24;
    const QRectF box(onScreen(pixels).center() - QPointF(width / 2, 14), QSizeF(width, 28));
    drawBox(painter, box, t[Token::Bg1], t[Token::Line]);
    drawLine(painter, box, words, fontOf(TypeRole::Strong), t[Token::Text], Qt::AlignCenter);
}

} // namespace reelwright
