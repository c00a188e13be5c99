// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <editor/session/session.h>

#include <QObject>

class QAction;
class QActionGroup;
class QDialog;
class QMenu;
class QWidget;

namespace reelwright {

class EraseDialog;
class ImportDialog;
class ImportWork;
class PassphraseAsker;
class RefreshDialog;

// What is done with the document's datasets: the Data menu's entries for them. Dialogs come up over
// the window.
class DatasetActions : public QObject {
    Q_OBJECT

public:
    DatasetActions(Session &session, QWidget *window); // both outlive it

    QAction *importData;
    QAction *refresh;
    QMenu *datasets; // those that are kept; the one whose viewers are shown is checked
    QAction *keepUntil;
    QAction *eraseViewer;
    QAction *remove;
    QAction *openClosed; // the newest one that could not be opened

    ImportDialog *showImport();
    RefreshDialog *showRefresh(); // null: there is nothing to refresh
    EraseDialog *showErase();
    QDialog *askToRemove();
    QDialog *askKeepUntil();
    PassphraseAsker &asker() { return *m_asker; }
    // That the entries are about: the one that is shown, else the newest of viewers, else the
    // newest; none: none is kept.
    std::optional<DatasetAbout> current() const;
    // Of viewers, while an example is shown instead.
    std::optional<DatasetAbout> closed() const;

private:
    QAction *add(const char *id, const QString &text, const QString &tip,
                 const std::function<void()> &run);
    void refreshAll();
    void refreshList();
    void setKeepUntil(const DatasetAbout &about, QDate day);

    Session &m_session;
    QWidget *m_window;
    ImportWork *m_work;
    PassphraseAsker *m_asker;
    QActionGroup *m_choices;
    QAction *m_none;
};

} // namespace reelwright
