// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QDockWidget;
class QToolButton;

namespace reelwright {

// What a panel is dragged by: a bar with its name, a narrow grip at its left, or nothing where it
// has a tab.
class DockTitle : public QWidget {
    Q_OBJECT

public:
    enum class Shape { Bar, Grip, None };

    explicit DockTitle(QDockWidget &dock); // its parent

    Shape shape() const { return m_shape; }
    void setShape(Shape shape);
    void setHoldsFocus(bool holds); // the panel's focus is made visible
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }
    QToolButton &floatButton() { return *m_float; }
    QToolButton &closeButton() { return *m_close; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QToolButton *button(const QString &icon);
    void nameButtons();

    QDockWidget &m_dock;
    QToolButton *m_float;
    QToolButton *m_close;
    Shape m_shape = Shape::Bar;
    bool m_holdsFocus = false;
};

} // namespace reelwright
