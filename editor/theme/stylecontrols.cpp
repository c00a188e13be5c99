// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <editor/theme/drawing.h>
#include <editor/theme/studiostyle.h>

#include <QAbstractSpinBox>
#include <QComboBox>
#include <QPainter>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStyleOption>
#include <QToolButton>

namespace reelwright {

namespace {

// A tick, or a line across where only some of what it stands for is so.
void drawCheckBox(const QStyleOption &option, QPainter &painter, const Tokens &t)
{
    const bool can = option.state & QStyle::State_Enabled;
    const bool on = option.state & (QStyle::State_On | QStyle::State_NoChange);
    const Token ground = can ? Token::Focus : Token::Off;
    const QRectF box = QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5);
    const QColor edge =
        t[option.state & QStyle::State_MouseOver && can ? Token::Focus : Token::Off];
    drawBox(painter, box, on ? t[ground] : t[Token::Bg2], on ? t[ground] : edge, 3);
    if (!on)
        return;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(t[Token::OnFocus], 1.6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const auto at = [&box](double x, double y) {
        return QPointF(box.left() + box.width() * x, box.top() + box.height() * y);
    };
    if (option.state & QStyle::State_NoChange)
        painter.drawLine(at(0.25, 0.5), at(0.75, 0.5));
    else
        painter.drawPolyline(QPolygonF{at(0.22, 0.52), at(0.42, 0.72), at(0.78, 0.3)});
    painter.restore();
}

} // namespace

// Flat buttons show their ground under the pointer only; a default push button is the one
// button that starts something.
QColor StudioStyle::buttonColor(const QStyleOption &option, const QWidget *widget) const
{
    const Tokens &t = tokens();
    const bool under = option.state & State_MouseOver && option.state & State_Enabled;
    const bool down = option.state & (State_Sunken | State_On);
    const auto *push = qobject_cast<const QPushButton *>(widget);
    if (push && push->isDefault() && option.state & State_Enabled) {
        const QColor focus = t[Token::Focus];
        return down    ? mixed(focus, t[Token::Bg0], 0.2)
               : under ? mixed(focus, t[Token::Text], 0.12)
                       : focus;
    }
    const bool stands = push || qobject_cast<const QComboBox *>(widget);
    if (down)
        return t[Token::Bg3];
    if (under)
        return stands ? t[Token::Bg3] : t[Token::Bg2];
    return stands ? t[Token::Bg2] : QColor();
}

void StudioStyle::drawButton(const QStyleOption &option, QPainter &painter,
                             const QWidget *widget) const
{
    const Tokens &t = tokens();
    const auto *push = qobject_cast<const QPushButton *>(widget);
    const bool box = qobject_cast<const QComboBox *>(widget);
    const bool plain = (!push && !box) ||
                       (push && push->isDefault() && option.state & State_Enabled);
    const bool focused = option.state & State_HasFocus && option.state & State_KeyboardFocusChange;
    const QColor edge = focused ? t[Token::Focus] : plain ? QColor() : t[Token::Line];
    drawBox(painter, option.rect, buttonColor(option, widget), edge);
}

void StudioStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option,
                                QPainter *painter, const QWidget *widget) const
{
    const Tokens &t = tokens();
    switch (element) {
    case PE_PanelButtonCommand:
    case PE_PanelButtonTool:
        drawButton(*option, *painter, widget);
        return;
    case PE_IndicatorDockWidgetResizeHandle:
        drawSeparator(*option, *painter);
        return;
    case PE_FrameDockWidget:
        drawBox(*painter, option->rect, {}, t[Token::Line], 0);
        return;
    case PE_IndicatorCheckBox:
        drawCheckBox(*option, *painter, t);
        return;
    case PE_FrameTabBarBase:
        drawTabBase(*option, *painter);
        return;
    case PE_FrameDefaultButton:
    case PE_FrameStatusBarItem:
    case PE_PanelStatusBar:
    case PE_FrameMenu:
    case PE_PanelMenuBar:
        return;
    case PE_FrameFocusRect:
        if (option->state & State_KeyboardFocusChange)
            drawBox(*painter,
                    qobject_cast<const QToolButton *>(widget) ? widget->rect() : option->rect, {},
                    t[Token::Focus]);
        return;
    case PE_Frame:
        if (qobject_cast<const QPlainTextEdit *>(widget)) {
            drawBox(*painter, option->rect, {},
                    option->state & State_HasFocus ? t[Token::Focus] : t[Token::Line]);
            return;
        }
        QProxyStyle::drawPrimitive(element, option, painter, widget);
        return;
    case PE_PanelLineEdit: {
        if (widget && qobject_cast<const QAbstractSpinBox *>(widget->parentWidget()))
            return; // it has the frame
        const bool focused = option->state & State_HasFocus;
        drawBox(*painter, option->rect, t[Token::Bg2], focused ? t[Token::Focus] : t[Token::Line]);
        return;
    }
    case PE_FrameLineEdit:
        return;
    case PE_PanelMenu:
    case PE_PanelTipLabel:
        drawBox(*painter, option->rect, element == PE_PanelMenu ? t[Token::Bg2] : t[Token::Bg3],
                t[Token::Line], element == PE_PanelMenu ? 6 : 0);
        return;
    case PE_PanelItemViewItem:
    case PE_PanelItemViewRow:
        if (option->state & State_Selected)
            drawBox(*painter, option->rect, t.soft(Token::Focus, 0.28));
        else if (option->state & State_MouseOver)
            drawBox(*painter, option->rect, t[Token::Bg2]);
        return;
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void StudioStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                              const QWidget *widget) const
{
    const Tokens &t = tokens();
    switch (element) {
    case CE_ItemViewItem: { // its ground is not the highlight's colour, see PE_PanelItemViewItem
        QStyleOptionViewItem item = *qstyleoption_cast<const QStyleOptionViewItem *>(option);
        item.palette.setColor(QPalette::HighlightedText, t[Token::Text]);
        QProxyStyle::drawControl(element, &item, painter, widget);
        return;
    }
    case CE_MenuItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option))
            drawMenuItem(*item, *painter);
        return;
    case CE_MenuBarItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option))
            drawMenuBarItem(*item, *painter);
        return;
    case CE_TabBarTab:
        if (const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option))
            drawTab(*tab, *painter, widget);
        return;
    case CE_RubberBand:
        drawRubberBand(*option, *painter);
        return;
    case CE_HeaderSection:
    case CE_HeaderEmptyArea:
        painter->fillRect(option->rect, t[Token::Bg1]);
        painter->fillRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1,
                          t[Token::Line]);
        return;
    case CE_MenuBarEmptyArea:
        painter->fillRect(option->rect, t[Token::Bg1]);
        return;
    case CE_Splitter: // a hair line, blue while it can be dragged
        painter->fillRect(option->rect,
                          option->state & State_MouseOver ? t[Token::Focus] : t[Token::Line]);
        return;
    case CE_PushButtonLabel:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option)) {
            QStyleOptionButton copy(*button);
            const auto *push = qobject_cast<const QPushButton *>(widget);
            if (push && push->isDefault() && option->state & State_Enabled)
                copy.palette.setColor(QPalette::ButtonText, t[Token::OnFocus]);
            QProxyStyle::drawControl(element, &copy, painter, widget);
        }
        return;
    default:
        QProxyStyle::drawControl(element, option, painter, widget);
    }
}

QSize StudioStyle::sizeFromContents(ContentsType type, const QStyleOption *option,
                                    const QSize &size, const QWidget *widget) const
{
    QSize result = QProxyStyle::sizeFromContents(type, option, size, widget);
    switch (type) {
    case CT_PushButton:
        return {std::max(result.width() + 20, 80), std::max(controlHeight + 4, size.height())};
    case CT_TabBarTab:
        if (const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option))
            return tabSize(*tab);
        return result;
    case CT_LineEdit:
        return {result.width(), controlHeight};
    case CT_MenuBarItem:
        return {size.width() + 16, 28};
    case CT_MenuItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option);
            item && item->menuItemType == QStyleOptionMenuItem::Separator)
            return {result.width(), 9};
        return {size.width() + 56, rowHeight - 2};
    default:
        return result;
    }
}

} // namespace reelwright
