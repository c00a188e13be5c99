// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <editor/session/session.h>

#include <QAction>

namespace reelwright {

class StoryboardView;

// What one does to the slots of a storyboard; the actions are in its context menu, and their keys
// are its own while it has focus.
class StoryboardActions : public QObject {
    Q_OBJECT

public:
    StoryboardActions(Session &session, StoryboardView &view); // its child

    QAction *newSlot;
    QAction *edit;
    QAction *rename;
    QAction *moveLeft;
    QAction *moveRight;
    QAction *remove;

    void refresh();
    // From the library: as the default of a slot without scenes, else as its last candidate; -1
    // makes a new slot at the end.
    void addScene(const SceneId &scene, int slot);

private:
    QAction *add(const QString &icon, const QString &text, const QString &tip,
                 const QKeySequence &key, const std::function<void()> &run);
    void makeSlot();
    void addSlotWith(const Scene &scene);
    void moveBy(int places);
    void removeChosen();

    Session &m_session;
    StoryboardView &m_view;
};

} // namespace reelwright
