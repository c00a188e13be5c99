// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <editor/library/scenemodel.h>

#include <QListView>
#include <QWidget>

namespace reelwright {

// The scene library. A click goes to the scene, in the viewer's video or aside from it.
class LibraryPanel : public QWidget {
    Q_OBJECT

public:
    explicit LibraryPanel(Session &session, QWidget *parent = nullptr);

    SceneModel &model() { return m_model; }
    QListView &list() { return *m_list; }

private:
    SceneModel m_model;
    QListView *m_list;
};

} // namespace reelwright
