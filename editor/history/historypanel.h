// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <editor/history/statemodel.h>
#include <editor/history/versionmodel.h>

#include <QWidget>

class QAction;
class QListView;
class QStackedWidget;

namespace reelwright {

class ComparisonList;
class EmptyList;
class VersionForm;

// What was done to the document, and the versions that were named; a click on a state goes there.
class HistoryPanel : public QWidget {
    Q_OBJECT

public:
    explicit HistoryPanel(Session &session, QWidget *parent = nullptr);

    // For the menu as well.
    QAction *saveVersion;  // opens the form
    QAction *bringBack;    // the selected version
    QAction *revert;       // to the newest version
    QAction *compare;      // the selected version with now
    QAction *compareState; // the state that the context menu is of, with now

    QListView &states();
    QListView &versions();
    VersionForm &form() { return *m_form; }
    ComparisonList &comparison() { return *m_comparison; }

Q_SIGNALS:
    void asked();         // the panel has to be seen
    void documentAsked(); // of a template that is none

private:
    QWidget *makeVersions();
    QWidget *makeStates();
    void connectActions();
    void showComparison(StateId state, const QString &name);
    void refresh();
    void refreshRevert();
    void refreshVersions();

    Session &m_session;
    StateModel m_stateModel;
    VersionModel m_versionModel;
    EmptyList *m_states;
    EmptyList *m_versions;
    VersionForm *m_form;
    ComparisonList *m_comparison;
    QStackedWidget *m_lower; // the states, or the comparison
    QStackedWidget *m_pages;
};

} // namespace reelwright
