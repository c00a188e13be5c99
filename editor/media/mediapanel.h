// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <editor/media/mediafacts.h>
#include <editor/media/mediajobs.h>
#include <editor/media/mediamodel.h>

#include <QWidget>

class QAction;
class QListView;
class QStackedWidget;

namespace reelwright {

class MediaPreview;
class PanelTitle;

// The template's pictures, clips and sounds: import them, see which are missing, changed or unused,
// and mend that. Files can be dropped on it, and rows dragged out of it. Space previews one below.
class MediaPanel : public QWidget {
    Q_OBJECT

public:
    // `jobs` outlives it.
    MediaPanel(Session &session, Jobs &jobs, QWidget *parent = nullptr);

    QAction *importFiles;
    QAction *preview;
    QAction *insert;
    QAction *insertSound;
    QAction *replace;
    QAction *takeChanged;
    QAction *findMissing;
    QAction *collect;
    QAction *embed;
    QAction *storeAsFile;
    QAction *remove;
    QAction *removeUnused;

    MediaModel &model() { return m_model; }
    MediaFacts &facts() { return m_facts; }
    MediaJobs &jobs() { return m_jobs; }
    QListView &list() { return *m_list; }
    // Asks for files, imports them, and tells what has come.
    void importThen(const MediaJobs::Then &then);
    MediaPreview *previewed() const { return m_preview; } // null: not yet

Q_SIGNALS:
    void asked(); // to be seen

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    QAction *add(const QString &icon, const QString &text, const QString &tip,
                 std::function<void()> run);
    void makeActions();
    QWidget *makeHead();
    void refresh();
    QList<MediaId> chosen() const;
    std::optional<MediaAsset> fileOf(const MediaId &medium) const;
    void openPreview(bool playing); // of the current medium
    void followPreview();
    bool takeKey(const QKeyEvent &event, bool press);
    void askForFiles(std::function<void(const QStringList &)> then, bool several);
    void askForFolder();

    Session &m_session;
    MediaFacts m_facts;
    MediaModel m_model;
    MediaJobs m_jobs;
    PanelTitle *m_title;
    QListView *m_list;
    MediaPreview *m_preview = nullptr;
    QStackedWidget *m_pages;
};

} // namespace reelwright
