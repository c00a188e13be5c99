// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <editor/theme/studiostyle.h>

#include <editor/theme/type.h>

#include <QAbstractSpinBox>
#include <QApplication>
#include <QEvent>
#include <QMenu>
#include <QPlainTextEdit>
#include <QStyleOption>
#include <QWidget>

namespace reelwright {

namespace {

// Some have that of lists, and are to look like lines.
void setGround(QWidget &widget, const Tokens &tokens)
{
    if (!qobject_cast<QPlainTextEdit *>(&widget) && !qobject_cast<QAbstractSpinBox *>(&widget))
        return;
    QPalette palette = widget.palette();
    palette.setColor(QPalette::Base, tokens[Token::Bg2]);
    widget.setPalette(palette);
}

} // namespace

StudioStyle::StudioStyle(ThemeKind kind)
    : QProxyStyle(QStringLiteral("fusion")), m_tokens(&tokensOf(kind))
{
}

void StudioStyle::setTheme(ThemeKind kind)
{
    m_tokens = &tokensOf(kind);
    QApplication::setPalette(standardPalette());
    for (QWidget *widget : QApplication::allWidgets()) {
        setGround(*widget, tokens());
        widget->update();
    }
}

QPalette StudioStyle::standardPalette() const
{
    const Tokens &t = *m_tokens;
    QPalette palette;
    const std::pair<QPalette::ColorRole, Token> roles[] = {
        {QPalette::Window, Token::Bg1},
        {QPalette::WindowText, Token::Text},
        {QPalette::Base, Token::Bg1},
        {QPalette::AlternateBase, Token::Bg2},
        {QPalette::Text, Token::Text},
        {QPalette::PlaceholderText, Token::Text2},
        {QPalette::Button, Token::Bg2},
        {QPalette::ButtonText, Token::Text},
        {QPalette::BrightText, Token::Text},
        {QPalette::ToolTipBase, Token::Bg3},
        {QPalette::ToolTipText, Token::Text},
        {QPalette::Highlight, Token::Focus},
        {QPalette::HighlightedText, Token::OnFocus},
        {QPalette::Link, Token::Focus},
        {QPalette::LinkVisited, Token::Focus},
        {QPalette::Light, Token::Bg3},
        {QPalette::Midlight, Token::Bg3},
        {QPalette::Mid, Token::Line},
        {QPalette::Dark, Token::Line},
        {QPalette::Shadow, Token::Bg0},
    };
    for (const auto &[role, token] : roles)
        palette.setColor(role, t[token]);
    for (const QPalette::ColorRole role :
         {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, t[Token::Off]);
    return palette;
}

void StudioStyle::polish(QPalette &palette)
{
    palette = standardPalette();
}

void StudioStyle::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    widget->setAttribute(Qt::WA_Hover);
    setGround(*widget, tokens());
    if (auto *menu = qobject_cast<QMenu *>(widget)) { // for round corners
        menu->setAttribute(Qt::WA_TranslucentBackground);
        menu->setWindowFlag(Qt::NoDropShadowWindowHint, false);
        menu->installEventFilter(this);
    }
}

void StudioStyle::unpolish(QWidget *widget)
{
    widget->removeEventFilter(this);
    QProxyStyle::unpolish(widget);
}

// Keys are an open menu's, whatever they mean in the window.
bool StudioStyle::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && qobject_cast<QMenu *>(watched)) {
        event->accept();
        return true;
    }
    return QProxyStyle::eventFilter(watched, event);
}

int StudioStyle::pixelMetric(PixelMetric metric, const QStyleOption *option,
                             const QWidget *widget) const
{
    switch (metric) {
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
    case PM_ToolBarIconSize:
        return 16;
    case PM_ScrollBarExtent:
        return 12;
    case PM_ScrollBarSliderMin:
        return 28;
    case PM_SplitterWidth:
        return 1;
    case PM_DockWidgetSeparatorExtent:
        return 4;
    case PM_DockWidgetFrameWidth:
    case PM_MenuPanelWidth:
        return 1;
    case PM_MenuHMargin:
    case PM_MenuVMargin:
        return 4;
    case PM_MenuBarHMargin:
        return 4;
    case PM_TabBarTabShiftHorizontal:
    case PM_TabBarTabShiftVertical:
    case PM_TabBarTabOverlap:
    case PM_TabBarBaseOverlap:
    case PM_MenuBarPanelWidth:
    case PM_MenuBarVMargin:
    case PM_ToolBarFrameWidth:
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
        return 0;
    case PM_DefaultFrameWidth:
        return 1;
    case PM_ToolTipLabelFrameWidth:
        return 6;
    case PM_FocusFrameHMargin:
    case PM_FocusFrameVMargin:
        return 2;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int StudioStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                           QStyleHintReturn *data) const
{
    switch (hint) {
    case SH_DialogButtonBox_ButtonsHaveIcons: // Fusion's are dark in both themes
        return 0;
    case SH_ToolTip_WakeUpDelay:
        return 400;
    case SH_TabBar_Alignment:
        return Qt::AlignLeft;
    case SH_Widget_Animation_Duration:
    case SH_UnderlineShortcut:
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
        return 0;
    case SH_ScrollBar_Transient:
    case SH_ItemView_ChangeHighlightOnFocus:
        return false;
    case SH_Menu_MouseTracking:
    case SH_MenuBar_MouseTracking:
    case SH_MenuBar_AltKeyNavigation:
        return true;
    default:
        return QProxyStyle::styleHint(hint, option, widget, data);
    }
}

} // namespace reelwright
