// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <editor/window/commandmodel.h>

#include <QPointer>
#include <QWidget>

class QLineEdit;
class QMenuBar;
class QSettings;

namespace reelwright {

class EmptyList;

// Lies over the window: a line to type into, and every command of the menus, to be run by name.
class CommandPalette : public QWidget {
    Q_OBJECT

public:
    // Both outlive it; what was used last is kept in `settings`.
    CommandPalette(QMenuBar &menus, QSettings &settings, QWidget *window);

    void open();
    QLineEdit &line() { return *m_line; }
    EmptyList &list() { return *m_list; }
    CommandModel &model() { return m_model; }
    bool eventFilter(QObject *watched, QEvent *event) override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void place(); // as high as what was found
    void chooseFirst();
    void moveBy(int rows); // to the next one that can be run
    bool takeKey(int key);
    void run(const QModelIndex &index);
    void remember(const Command &command);
    void giveFocusBack();

    QMenuBar &m_menus;
    QSettings &m_settings;
    CommandModel m_model;
    QLineEdit *m_line;
    EmptyList *m_list;
    QPointer<QWidget> m_before; // had the focus
};

} // namespace reelwright
