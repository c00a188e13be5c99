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

class EmptyList;
class VersionForm;

// What was done to the document, and the versions that were named; a click on a state goes there.
class HistoryPanel : public QWidget {
    Q_OBJECT

public:
    explicit HistoryPanel(Session &session, QWidget *parent = nullptr);

    // For the menu as well.
    QAction *saveVersion; // opens the form, after versionAsked()
    QAction *bringBack;   // the selected version

    QListView &states();
    QListView &versions();
    VersionForm &form() { return *m_form; }

Q_SIGNALS:
    void versionAsked();  // the panel has to be seen
    void documentAsked(); // of a template that is none

private:
    QWidget *makeVersions();
    QWidget *makeStates();
    QWidget *makeEmpty();
    void refresh();
    void refreshVersions();

    Session &m_session;
    StateModel m_stateModel;
    VersionModel m_versionModel;
    EmptyList *m_states;
    EmptyList *m_versions;
    VersionForm *m_form;
    QStackedWidget *m_pages;
};

} // namespace reelwright
