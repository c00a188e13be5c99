// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <editor/theme/drawing.h>
#include <editor/theme/studiostyle.h>

#include <QAbstractSpinBox>
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

namespace {

void drawArrow(QPainter &painter, const QRectF &rect, bool up, const QColor &color)
{
    constexpr double wide = 3; // to either side
    constexpr double high = 1.5;
    const QPointF at = rect.center();
    const double tip = up ? -high : high;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    painter.drawPolygon(
        QPolygonF({at + QPointF(-wide, -tip), at + QPointF(wide, -tip), at + QPointF(0, tip)}));
    painter.restore();
}

// Like a line, with two arrows where it ends.
void drawSpinBox(const StudioStyle &style, const QStyleOptionSpinBox &spin, QPainter &painter,
                 const QWidget *widget)
{
    const Tokens &t = style.tokens();
    drawBox(painter, spin.rect, t[Token::Bg2],
            t[spin.state & QStyle::State_HasFocus ? Token::Focus : Token::Line]);
    if (spin.buttonSymbols == QAbstractSpinBox::NoButtons)
        return;
    const auto arrow = [&](QStyle::SubControl part, bool up,
                           QAbstractSpinBox::StepEnabledFlag can) {
        const QRect rect = style.subControlRect(QStyle::CC_SpinBox, &spin, part, widget);
        const bool able = spin.state & QStyle::State_Enabled && spin.stepEnabled & can;
        const bool pressed = spin.state & QStyle::State_Sunken && spin.activeSubControls == part;
        drawArrow(painter, rect, up, t[!able ? Token::Off : pressed ? Token::Text : Token::Text2]);
    };
    arrow(QStyle::SC_SpinBoxUp, true, QAbstractSpinBox::StepUpEnabled);
    arrow(QStyle::SC_SpinBoxDown, false, QAbstractSpinBox::StepDownEnabled);
}

} // namespace

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
    if (const auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(option)) {
        drawSpinBox(*this, *spin, *painter, widget);
        return;
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
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
