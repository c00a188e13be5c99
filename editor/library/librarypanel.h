// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <editor/element/clippaste.h>
#include <editor/library/scenemodel.h>
#include <editor/theme/rowlist.h>

#include <QWidget>

class QAction;
class QLineEdit;

namespace reelwright {

class SceneDelegate;

// The scene library. A click goes to the scene, in the viewer's video or aside from it; scenes are
// made, named, tagged, ordered and deleted here, and found by name and tag.
class LibraryPanel : public QWidget {
    Q_OBJECT

public:
    LibraryPanel(Session &session, Jobs &jobs, QWidget *parent = nullptr);

    QAction *newScene;
    QAction *copy; // through the system's clipboard, also to another document
    QAction *paste;
    QAction *duplicate;
    QAction *rename;
    QAction *editTags;
    QAction *moveUp;
    QAction *moveDown;
    QAction *remove;

    SceneModel &model() { return m_model; }
    QListView &list() { return *m_list; }
    QLineEdit &search() { return *m_search; }
    SceneId chosen() const; // what the actions apply to; empty: none

Q_SIGNALS:
    void asked(); // to be seen

private:
    QAction *add(const QString &icon, const QString &text, const QString &tip,
                 const QKeySequence &key, const std::function<void()> &run);
    void makeActions();
    QWidget *makeHead();
    void take(Session::Changes changes);
    void choose(const SceneId &scene);
    void filter();
    void refresh();

    void makeScene();
    void duplicateChosen();
    void copyChosen();
    void pasteClip(const Result<Clip> &clip);
    void type(int role);
    void moveTo(const SceneId &scene, qsizetype position);
    void moveBy(int rows); // of those that the search shows
    void visitLater(SceneId scene);
    QString nameOf(const SceneId &scene) const;

    Session &m_session;
    ClipPaste m_clips;
    SceneModel m_model;
    QLineEdit *m_search;
    RowList *m_list;
    SceneDelegate *m_delegate;
    SceneId m_chosen;
    SceneId m_inView;
    SceneId m_awaited; // visited once the viewer's programs have it
};

} // namespace reelwright
