// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <editor/history/historydelegates.h>

#include <editor/history/comparisonmodel.h>
#include <editor/history/statemodel.h>
#include <editor/history/versionmodel.h>
#include <editor/theme/drawing.h>
#include <editor/theme/icons.h>
#include <editor/theme/mirror.h>

namespace reelwright {

namespace {

using Standing = StateModel::Standing;

constexpr int margin = 6;
constexpr int lineX = 18;  // of the line through the states, from the row's left
constexpr int textX = 32;  // of names
constexpr int asideX = 16; // by which other branches are indented

// Draws the end of a row, and returns what is left of it.
QRectF drawTime(QPainter &painter, const Mirror &seen, const QRectF &row, const QString &time,
                const Tokens &t)
{
    const QFont font = fontOf(TypeRole::SmallMono);
    drawLine(painter, seen(row), time, font, t[Token::Text2], Qt::AlignRight | Qt::AlignVCenter);
    return row.adjusted(0, 0, -QFontMetricsF(font).horizontalAdvance(time) - 12, 0);
}

void drawGround(QPainter &painter, const QStyleOptionViewItem &option, bool marked, const Tokens &t)
{
    const QRectF box = QRectF(option.rect).adjusted(margin, 1, -margin, -1);
    if (marked)
        drawBox(painter, box, t[Token::Bg3]);
    else if (option.state & QStyle::State_MouseOver && option.state & QStyle::State_Enabled)
        drawBox(painter, box, t[Token::Bg2]);
    if (option.state & QStyle::State_HasFocus && option.state & QStyle::State_KeyboardFocusChange)
        drawBox(painter, box, {}, t[Token::Focus]);
}

// Of rows with two lines.
void drawRowIcon(QPainter &painter, const QRectF &row, const QString &icon, const Tokens &t)
{
    drawIcon(painter, icon, Mirror(row)(QRectF(row.left() + lineX - 8, row.top() + 5, 16, 16)),
             t[Token::Text2]);
}

QRectF upperLine(const QRectF &row)
{
    return {row.left() + textX, row.top() + 3, row.width() - textX - margin - 8, 20};
}

// The dot of a state, on the line from the one below to the one above.
void drawStanding(QPainter &painter, const QRect &row, const QModelIndex &index, Standing standing,
                  const Tokens &t)
{
    const Mirror seen(row);
    const QPointF dot = seen(QPointF(row.left() + lineX, row.center().y() + 0.5));
    const bool first = index.row() == 0;
    const bool last = index.row() == index.model()->rowCount() - 1;
    painter.fillRect(QRectF(dot.x() - 0.5, first ? dot.y() : row.top(), 1,
                            (last ? dot.y() : row.bottom() + 1) - (first ? dot.y() : row.top())),
                     t[Token::Line]);
    if (standing == Standing::Aside) {
        const QRectF beside(row.left() + lineX + 6, dot.y() - 8, 16, 16);
        drawIcon(painter, QStringLiteral("branch"), seen(beside), t[Token::Text2]);
        return;
    }
    const double radius = standing == Standing::Current ? 4.5 : 3.5;
    const QColor color = t[standing == Standing::Current ? Token::Focus : Token::Text2];
    const bool hollow = standing == Standing::Undone;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(hollow ? QPen(color, 1.2) : QPen(Qt::NoPen));
    painter.setBrush(hollow ? t[Token::Bg1] : color);
    painter.drawEllipse(dot, radius, radius);
    painter.restore();
}

} // namespace

QSize StateDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {120, rowHeight};
}

void StateDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const
{
    const Tokens &t = tokensOf(option.widget);
    const auto standing = Standing(index.data(StateModel::StandingNow).toInt());
    const bool current = standing == Standing::Current;
    const bool aside = standing == Standing::Aside;
    const bool shown = index.data(StateModel::Shown).toBool();
    drawGround(*painter, option, shown, t);
    drawStanding(*painter, option.rect, index, standing, t);
    QRectF room = QRectF(option.rect).adjusted(textX + (aside ? asideX : 0), 0, -margin - 8, 0);
    const Mirror seen(option.rect);
    room = drawTime(*painter, seen, room, index.data(StateModel::Time).toString(), t);
    const QString version = index.data(StateModel::VersionName).toString();
    if (!version.isEmpty()) {
        drawIcon(*painter, QStringLiteral("flag"),
                 seen(QRectF(room.right() - 16, room.center().y() - 8, 16, 16)), t[Token::Text2]);
        room.setRight(room.right() - 22);
    }
    if (shown && !current) {
        drawIcon(*painter, QStringLiteral("shown"),
                 seen(QRectF(room.right() - 16, room.center().y() - 8, 16, 16)), t[Token::Text2]);
        room.setRight(room.right() - 22);
    }
    const bool bright = shown || current || standing == Standing::Past;
    drawLine(*painter, seen(room), index.data(StateModel::EditName).toString(),
             fontOf(current ? TypeRole::Strong : TypeRole::Body),
             t[bright ? Token::Text : Token::Text2]);
}

QSize VersionDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {120, height};
}

void VersionDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    const Tokens &t = tokensOf(option.widget);
    drawGround(*painter, option, option.state & QStyle::State_Selected, t);
    drawRowIcon(*painter, option.rect, QStringLiteral("flag"), t);
    QRectF upper = upperLine(option.rect);
    const QRectF lower = upper.translated(0, 18);
    const Mirror seen(option.rect);
    upper = drawTime(*painter, seen, upper, index.data(VersionModel::Time).toString(), t);
    drawLine(*painter, seen(upper), index.data(VersionModel::VersionName).toString(),
             fontOf(TypeRole::Strong), t[Token::Text]);
    drawLine(*painter, seen(lower), index.data(VersionModel::Facts).toString(),
             fontOf(TypeRole::Caption), t[Token::Text2]);
}

QSize ComparisonDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {120, VersionDelegate::height};
}

void ComparisonDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                               const QModelIndex &index) const
{
    const Tokens &t = tokensOf(option.widget);
    drawGround(*painter, option, false, t);
    drawRowIcon(*painter, option.rect, index.data(ComparisonModel::Icon).toString(), t);
    const QRectF upper = Mirror(option.rect)(upperLine(option.rect));
    drawLine(*painter, upper, index.data(ComparisonModel::PartName).toString(),
             fontOf(TypeRole::Body), t[Token::Text]);
    drawLine(*painter, upper.translated(0, 18), index.data(ComparisonModel::Facts).toString(),
             fontOf(TypeRole::Caption), t[Token::Text2]);
}

} // namespace reelwright
