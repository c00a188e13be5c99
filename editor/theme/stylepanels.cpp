// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Tabs, and what lies between docked panels.
#include <editor/theme/drawing.h>
#include <editor/theme/studiostyle.h>

#include <QPainter>
#include <QStyleOption>
#include <QWidget>

#include <cmath>

namespace reelwright {

namespace {

constexpr int tabHeight = rowHeight + 4;
constexpr int tabPad = 12; // before a tab's words, as before a panel's
constexpr int tabEnd = 6;  // behind them

// Of what is read from its beginning.
QRect wordsRect(const QStyleOption &tab)
{
    const QRect words = tab.rect.adjusted(tabPad, 0, -tabEnd, 0);
    return QStyle::visualRect(tab.direction, tab.rect, words);
}

} // namespace

QSize StudioStyle::tabSize(const QStyleOptionTab &tab)
{
    const QFontMetricsF metrics(fontOf(TypeRole::Title));
    return {int(std::ceil(metrics.horizontalAdvance(tab.text))) + tabPad + tabEnd + 1, tabHeight};
}

QRect StudioStyle::subElementRect(SubElement element, const QStyleOption *option,
                                  const QWidget *widget) const
{
    if (element == SE_TabBarTabText) // what is longer is shortened
        return wordsRect(*option);
    return QProxyStyle::subElementRect(element, option, widget);
}

// The current one is underlined, in blue while the keyboard is in what it shows; there are no
// boxes.
void StudioStyle::drawTab(const QStyleOptionTab &tab, QPainter &painter,
                          const QWidget *widget) const
{
    const Tokens &t = tokens();
    const bool current = tab.state & State_Selected;
    const bool bright = current || tab.state & State_MouseOver;
    const bool focused = tab.state & State_HasFocus ||
                         (widget && widget->property(holdsFocus).toBool());
    painter.fillRect(tab.rect.adjusted(0, 0, 0, -1), t[Token::Bg1]);
    const QRect words = wordsRect(tab);
    drawLine(painter, words, tab.text, fontOf(TypeRole::Title),
             t[bright ? Token::Text : Token::Text2]);
    if (current)
        painter.fillRect(words.left(), tab.rect.bottom() - 1, words.width(), 2,
                         t[focused ? Token::Focus : Token::Text]);
}

void StudioStyle::drawTabBase(const QStyleOption &base, QPainter &painter) const
{
    painter.fillRect(base.rect.left(), base.rect.bottom(), base.rect.width(), 1,
                     tokens()[Token::Line]);
}

// A gap in the ground's colour; a blue line in it while it can be dragged.
void StudioStyle::drawSeparator(const QStyleOption &option, QPainter &painter) const
{
    const Tokens &t = tokens();
    painter.fillRect(option.rect, t[Token::Bg0]);
    if (!(option.state & State_MouseOver))
        return;
    const bool upright = option.rect.height() > option.rect.width();
    const int spare = ((upright ? option.rect.width() : option.rect.height()) - 2) / 2;
    painter.fillRect(upright ? option.rect.adjusted(spare, 0, -spare, 0)
                             : option.rect.adjusted(0, spare, 0, -spare),
                     t[Token::Focus]);
}

// Where a panel would come to lie.
void StudioStyle::drawRubberBand(const QStyleOption &option, QPainter &painter) const
{
    const Tokens &t = tokens();
    painter.fillRect(option.rect, t.clear(Token::Focus, 0.22));
    drawBox(painter, option.rect, {}, t[Token::Focus]);
}

} // namespace reelwright
