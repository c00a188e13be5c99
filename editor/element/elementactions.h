// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <editor/element/clippaste.h>

#include <QObject>

class QAction;
class QMenu;
class QWidget;

namespace reelwright {

class NestPath;

// Everything one can do to the selected elements, once: for menus, context menus and keys.
class ElementActions : public QObject {
    Q_OBJECT

public:
    // Added to `window`, so that their keys work in all of it.
    ElementActions(Session &session, Jobs &jobs, QWidget *window);

    QAction *cut;
    QAction *copy;
    QAction *paste;
    QAction *duplicate;
    QAction *remove;
    QAction *rippleDelete;
    QAction *selectAll;
    QAction *split;
    QAction *trimStart; // to the playhead
    QAction *trimEnd;
    QAction *fadeIn; // where it begins
    QAction *fadeOut;
    QAction *group;
    QAction *ungroup;
    QAction *nest;
    QAction *openNested; // the scene that the selected element shows
    QAction *leaveNested;
    QAction *forward; // a track up
    QAction *back;
    QAction *replaceMedium; // done by ReplaceMedium
    QAction *lock;          // or unlocks, what is locked as a whole

    NestPath &nestPath() { return *m_nestPath; }
    void addTo(QMenu *menu) const; // all of them, in groups

private:
    // An edit of the selected elements; `verb` with "%1" for what they are called.
    using Edit = std::function<Result<Template>(const Template &, const QList<ElementId> &)>;
    QAction *add(const QString &icon, const QString &text, const QKeySequence &key,
                 std::function<void()> run);
    QAction *addEdit(const QString &icon, const QString &text, const QKeySequence &key,
                     const QString &verb, Edit edit);
    void addClipboard();
    void addTimes();
    void addSets();
    void addLock();
    bool isAllLocked() const; // the selection
    void refresh();
    void refreshTimes(); // what depends on the playhead
    void put(const QList<ElementId> &elements);
    void pasteClip(const Result<Clip> &clip);
    void splitAll();
    void askForScene();
    SceneId selectedNested() const;
    void apply(const QString &verb, const QList<ElementId> &elements, const Edit &edit);
    QList<ElementId> toSplit() const;                // the selected ones, or all under the playhead
    Flicks playhead(const ElementId &element) const; // in that element's time

    Session &m_session;
    ClipPaste m_clips;
    QWidget *m_window;
    NestPath *m_nestPath;
    bool m_clipThere = false; // in the clipboard
};

} // namespace reelwright
