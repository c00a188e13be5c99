// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <editor/session/session.h>

#include <QWidget>

class QActionGroup;
class QMenu;
class QToolButton;

namespace reelwright {

class LineLabel;

// How large the document's history is, and the choice of how large it may become. Before states are
// forgotten by a choice, it asks.
class HistoryLimit : public QWidget {
    Q_OBJECT

public:
    explicit HistoryLimit(Session &session, QWidget *parent = nullptr);

    QMenu *menu() const { return m_menu; } // for the window's as well
    const QString &usage() const;
    void choose(qint64 bytes);

private:
    void makeMenu();
    void refresh();

    Session &m_session;
    LineLabel *m_usage;
    QToolButton *m_button;
    QMenu *m_menu;
    QActionGroup *m_choices;
};

} // namespace reelwright
