// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <editor/session/filejobs.h>
#include <editor/session/session.h>

#include <QObject>

class QAction;
class QMenu;
class QWidget;

namespace reelwright {

class RecentFiles;

// Making, opening, importing, exporting, copying and rescuing documents: what the File menu is made
// of.
class FileActions : public QObject {
    Q_OBJECT

public:
    // All three outlive it; dialogs come up over `window`.
    FileActions(Session &session, RecentFiles &recent, FileJobs &jobs, QWidget *window);

    QMenu *newDocument;
    QAction *open;
    QMenu *openRecent;
    QAction *openSample;
    QAction *openData;
    QAction *save;
    QAction *saveAsDocument; // of a template that is none
    QAction *saveCopy;
    QAction *importOther;
    QAction *exportTemplate;
    QAction *close;
    QAction *rescue; // what can be read of a damaged document

    // Asks for its name first.
    void create(const Format &format);
    void rescueFrom(const QString &damaged);

Q_SIGNALS:
    void saveAsked(); // of a document, which is saved always

private:
    QAction *add(const QString &text, const QKeySequence &key, void (FileActions::*run)());
    void refresh();
    void refreshRecent();
    void chooseTemplate();
    void chooseData();
    void showSample();
    void remarkSaved();
    void chooseDocument();
    void chooseCopy();
    void chooseImport();
    void chooseExport();
    void chooseDamaged();
    void importFrom(const QString &source);
    QString folder() const; // of what is open

    Session &m_session;
    RecentFiles &m_recent;
    FileJobs &m_jobs;
    QWidget *m_window;
};

} // namespace reelwright
