// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMainWindow>
#include <QTimer>

class QTabBar;

namespace reelwright {

class PanelDock;

// The panels around the canvas. Each can be dragged elsewhere, put behind another's tab, floated
// and closed.
class PanelArea : public QMainWindow {
    Q_OBJECT

public:
    explicit PanelArea(QWidget *centre, QWidget *parent = nullptr);
    ~PanelArea() override;

    // `id` is what settings know it by; it never changes.
    void add(const QString &id, const QString &title, QWidget *panel);
    const QList<PanelDock *> &docks() const { return m_docks; } // in the order of adding
    PanelDock *dock(const QString &id) const;                   // null: none
    PanelDock *dockOf(const QWidget *inside) const;             // null: none
    PanelDock *current() const { return m_current; }            // the focus was there last; or null
    void setCurrent(PanelDock *dock);

    void showPanel(const QWidget *panel);                        // opens it, and in front
    void moveTo(PanelDock &dock, Qt::DockWidgetArea area);       // behind a tab of those there
    void place(Qt::DockWidgetArea area, const QStringList &ids); // behind one another, docked

    // Where all are, for settings; restore() refuses what is damaged and changes nothing then.
    // Windows that no screen shows any more come back.
    QByteArray arrangement() const;
    bool restore(const QByteArray &arrangement);
    void hideFloating();
    void bringOnScreen();

Q_SIGNALS:
    void currentChanged();
    void rearranged(); // one was opened, closed, or moved
    void menuAsked(reelwright::PanelDock *dock, const QPoint &globalPosition);

protected:
    bool event(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void refresh();
    void refreshFocus(const QWidget *now);
    bool isTabbed(PanelDock &dock) const;
    PanelDock *dockAt(const QTabBar &tabs, int index) const;

    QList<PanelDock *> m_docks;
    PanelDock *m_current = nullptr;
    QTimer m_refresh; // once for all that has changed
};

} // namespace reelwright
