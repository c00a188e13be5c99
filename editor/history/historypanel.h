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
class HistoryLimit;
class VersionForm;

// What was done to the document, and the versions that were named; a click on a state goes there.
class HistoryPanel : public QWidget {
    Q_OBJECT

public:
    explicit HistoryPanel(Session &session, QWidget *parent = nullptr);

    // For the menu as well.
    QAction *saveVersion;     // opens the form
    QAction *bringBack;       // the selected version
    QAction *revert;          // to the newest version
    QAction *look;            // at the selected version
    QAction *compare;         // the selected version with now
    QAction *comparePictures; // of the selected version with those of now
    QAction *lookAtState;     // at the state that the context menu is of
    QAction *compareState;    // that state with now
    QAction *backToNow;       // from what is looked at
    QAction *bringBackPast;   // what is looked at

    QListView &states();
    QListView &versions();
    VersionForm &form() { return *m_form; }
    ComparisonList &comparison() { return *m_comparison; }
    HistoryLimit &limit() { return *m_limit; }

Q_SIGNALS:
    void asked();         // the panel has to be seen
    void documentAsked(); // of a template that is none
    void picturesAsked(reelwright::StateId state, const QString &name);

private:
    QWidget *makeVersions();
    QWidget *makeStates();
    void connectActions();
    void connectLooking();
    void goTo(const QModelIndex &state);
    void lookAt(const QModelIndex &state);
    void bringBackVersion(const QModelIndex &index);
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
    HistoryLimit *m_limit;
    QStackedWidget *m_lower; // the states, or the comparison
    QStackedWidget *m_pages;
};

} // namespace reelwright
