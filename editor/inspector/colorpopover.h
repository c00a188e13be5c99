// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <editor/theme/overlay.h>
#include <model/template/template.h>

class QGridLayout;
class QPushButton;
class QToolButton;

namespace reelwright {

class Eyedropper;
class LineLabel;
class PanelTitle;
class ValueLine;

// A colour from the brand's palette, typed with its alpha, picked from the picture, or from all.
// What is typed is tried out; Enter and a click elsewhere keep it, Esc abandons it.
class ColorPopover : public Overlay {
    Q_OBJECT

public:
    explicit ColorPopover(QWidget *anchor);

    void open(const QString &title, const QList<BrandColor> &palette, const Color &now);
    bool eventFilter(QObject *watched, QEvent *event) override;

    const QList<QToolButton *> &swatches() const { return m_swatches; }
    ValueLine &hex() { return *m_hex; }
    QToolButton &eyedropper() { return *m_pick; }

Q_SIGNALS:
    void tried(const reelwright::Color &color);
    void kept(const reelwright::Color &color);
    void abandoned();
    void moreWanted();

protected:
    void hideEvent(QHideEvent *event) override;

private:
    void layOut();
    void fill(const QList<BrandColor> &palette);
    Result<void> tryText(const QString &text);
    void keep(const Color &color);

    PanelTitle *m_title;
    LineLabel *m_none;
    QGridLayout *m_grid;
    QList<QToolButton *> m_swatches;
    ValueLine *m_hex;
    QToolButton *m_pick;
    QPushButton *m_more;
    Eyedropper *m_eyedropper;
    std::optional<Color> m_tried;
};

} // namespace reelwright
