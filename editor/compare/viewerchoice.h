// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <editor/compare/sides.h>

#include <QWidget>

class QComboBox;
class QStackedWidget;
class QToolButton;

namespace reelwright {

class ViewerSearch;

// Whom a side shows: the viewer on the canvas, the one after that, or one that is found by any of
// the fields.
class ViewerChoice : public QWidget {
    Q_OBJECT

public:
    ViewerChoice(Session &session, Sides &sides, int place, QWidget *parent = nullptr);

    QComboBox &who() { return *m_who; }
    QToolButton &find() { return *m_find; }
    ViewerSearch &search() { return *m_search; }
    void refresh();
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void choose(int row);
    void startSearch();
    void endSearch();
    QString words(Side::Who who) const;

    Session &m_session;
    Sides &m_sides;
    const int m_place;
    QStackedWidget *m_pages;
    QComboBox *m_who;
    QToolButton *m_find;
    ViewerSearch *m_search;
};

} // namespace reelwright
