// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <editor/color/colors.h>
#include <editor/theme/overlay.h>
#include <model/template/template.h>

class QGridLayout;
class QToolButton;

namespace reelwright {

class ColorSquare;
class ColorStrip;
class Eyedropper;
class LineLabel;
class PanelTitle;
class ValueLine;

// A colour from the brand's palette, picked by its hue, saturation and brightness, typed with its
// alpha, or taken off the screen. What is picked and typed is tried out; Enter and a click
// elsewhere keep it, Esc abandons it.
class ColorPopover : public Overlay {
    Q_OBJECT

public:
    explicit ColorPopover(QWidget *anchor);

    void open(const QString &title, const QList<BrandColor> &palette, const Color &now);
    bool eventFilter(QObject *watched, QEvent *event) override;

    const QList<QToolButton *> &swatches() const { return m_swatches; }
    ColorSquare &square() { return *m_square; }
    ColorStrip &hue() { return *m_hue; }
    ColorStrip &opacity() { return *m_opacity; }
    ValueLine &hex() { return *m_hex; }
    QToolButton &eyedropper() { return *m_pick; }

Q_SIGNALS:
    void tried(const reelwright::Color &color);
    void kept(const reelwright::Color &color);
    void abandoned();

protected:
    void keyPressEvent(QKeyEvent *event) override; // that none of the fields takes
    void hideEvent(QHideEvent *event) override;
    void abandon() override;

private:
    void layOut();
    void fill(const QList<BrandColor> &palette);
    void showColor();
    void pick(const Hsv &hsv, quint8 alpha);
    Result<void> tryText(const QString &text);
    void tryOut(const Color &color);
    void keep(const Color &color);

    PanelTitle *m_title;
    LineLabel *m_none;
    QGridLayout *m_grid;
    QList<QToolButton *> m_swatches;
    ColorSquare *m_square;
    ColorStrip *m_hue;
    ColorStrip *m_opacity;
    ValueLine *m_hex;
    QToolButton *m_pick;
    Eyedropper *m_eyedropper;
    Color m_color; // in the fields
    bool m_tried = false;
};

} // namespace reelwright
