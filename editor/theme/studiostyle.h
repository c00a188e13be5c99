// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <editor/theme/tokens.h>

#include <QProxyStyle>

class QStyleOptionMenuItem;
class QStyleOptionSlider;
class QStyleOptionTab;

namespace reelwright {

// Draws the standard widgets from the tokens; everything it leaves alone is Fusion's, in our
// palette. The application owns it.
class StudioStyle : public QProxyStyle {
    Q_OBJECT

public:
    // A dynamic property of tab bars: the keyboard is in what the current tab shows.
    static constexpr auto holdsFocus = "holdsFocus";

    explicit StudioStyle(ThemeKind kind);

    const Tokens &tokens() const { return *m_tokens; }
    void setTheme(ThemeKind kind); // and repaints every window

    void polish(QWidget *widget) override;
    void unpolish(QWidget *widget) override;
    void polish(QPalette &palette) override;
    QPalette standardPalette() const override;
    int pixelMetric(PixelMetric metric, const QStyleOption *option,
                    const QWidget *widget) const override;
    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                  QStyleHintReturn *data) const override;
    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                     const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                            QPainter *painter, const QWidget *widget) const override;
    QRect subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                         const QWidget *widget) const override;
    QRect subElementRect(SubElement element, const QStyleOption *option,
                         const QWidget *widget) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                           const QWidget *widget) const override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QColor buttonColor(const QStyleOption &option, const QWidget *widget) const;
    void drawButton(const QStyleOption &option, QPainter &painter, const QWidget *widget) const;
    void drawMenuItem(const QStyleOptionMenuItem &item, QPainter &painter) const;
    void drawMenuBarItem(const QStyleOptionMenuItem &item, QPainter &painter) const;
    void drawScrollBar(const QStyleOptionSlider &bar, QPainter &painter,
                       const QWidget *widget) const;

    static QSize tabSize(const QStyleOptionTab &tab);
    void drawTab(const QStyleOptionTab &tab, QPainter &painter, const QWidget *widget) const;
    void drawTabBase(const QStyleOption &base, QPainter &painter) const;
    void drawSeparator(const QStyleOption &option, QPainter &painter) const;
    void drawRubberBand(const QStyleOption &option, QPainter &painter) const;

    const Tokens *m_tokens;
};

} // namespace reelwright
