// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <editor/theme/drawing.h>
#include <editor/theme/studiostyle.h>

#include <QPainter>
#include <QStyleOption>

namespace reelwright {

// A scroll bar is its handle alone.
void StudioStyle::drawScrollBar(const QStyleOptionSlider &bar, QPainter &painter,
                                const QWidget *widget) const
{
    const Tokens &t = tokens();
    if (bar.maximum <= bar.minimum)
        return;
    const QRectF handle = subControlRect(CC_ScrollBar, &bar, SC_ScrollBarSlider, widget);
    const bool held = bar.state & State_Sunken && bar.activeSubControls & SC_ScrollBarSlider;
    const bool under = bar.state & State_MouseOver;
    const QColor color = held ? t[Token::Text2] : under ? t[Token::Off] : t[Token::Line];
    drawBox(painter, handle.adjusted(3, 3, -3, -3), color, {}, 3);
}

void StudioStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                                     QPainter *painter, const QWidget *widget) const
{
    const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
    if (control == CC_ScrollBar && bar) {
        drawScrollBar(*bar, *painter, widget);
        return;
    }
    if (const auto *tool = qstyleoption_cast<const QStyleOptionToolButton *>(option)) {
        QStyleOptionToolButton plain(*tool);
        plain.features &= ~QStyleOptionToolButton::HasMenu; // its text has the arrow, not a corner
        QProxyStyle::drawComplexControl(control, &plain, painter, widget);
        return;
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
    if (control == CC_SpinBox) // Fusion's edge is the ground's colour in the dark theme
        drawBox(*painter, option->rect, {},
                tokens()[option->state & State_HasFocus ? Token::Focus : Token::Line]);
}

// Without arrow buttons, the groove is the whole bar.
QRect StudioStyle::subControlRect(ComplexControl control, const QStyleOptionComplex *option,
                                  SubControl part, const QWidget *widget) const
{
    const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
    if (control != CC_ScrollBar || !bar)
        return QProxyStyle::subControlRect(control, option, part, widget);
    const bool flat = bar->orientation == Qt::Horizontal;
    const int length = flat ? bar->rect.width() : bar->rect.height();
    const int range = bar->maximum - bar->minimum;
    const int wanted = range > 0 ? int(qint64(bar->pageStep) * length / (range + bar->pageStep))
                                 : length;
    const int handle = std::clamp(wanted, std::min(28, length), length);
    const int start = sliderPositionFromValue(bar->minimum, bar->maximum, bar->sliderPosition,
                                              length - handle, bar->upsideDown);
    const auto along = [&](int from, int size) {
        return visualRect(
            bar->direction, bar->rect,
            flat ? QRect(bar->rect.x() + from, bar->rect.y(), size, bar->rect.height())
                 : QRect(bar->rect.x(), bar->rect.y() + from, bar->rect.width(), size));
    };
    switch (part) {
    case SC_ScrollBarGroove:
        return bar->rect;
    case SC_ScrollBarSlider:
        return along(start, handle);
    case SC_ScrollBarSubPage:
        return along(0, start);
    case SC_ScrollBarAddPage:
        return along(start + handle, length - start - handle);
    default:
        return {};
    }
}

} // namespace reelwright
