// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTabBar>
#include <QWidget>

class QStackedWidget;

namespace reelwright {

// Panels that share one place in the window, with a line of tabs above.
class PanelTabs : public QWidget {
    Q_OBJECT

public:
    explicit PanelTabs(QWidget *parent = nullptr);

    void addPanel(const QString &title, QWidget *panel);
    void showPanel(QWidget *panel);
    int current() const { return m_tabs->currentIndex(); }
    void setCurrent(int index) { m_tabs->setCurrentIndex(index); }
    QTabBar &tabs() { return *m_tabs; }

private:
    QTabBar *m_tabs;
    QStackedWidget *m_panels;
};

} // namespace reelwright
