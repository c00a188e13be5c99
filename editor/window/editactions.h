// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <editor/session/session.h>

#include <QObject>

class QAction;
class QWidget;

namespace reelwright {

// Undo and redo, by the name of the edit.
class EditActions : public QObject {
    Q_OBJECT

public:
    // Added to `window`, so that their keys work in all of it.
    EditActions(Session &session, QWidget *window);

    QAction *undo;
    QAction *redo;

private:
    void refresh();

    Session &m_session;
};

} // namespace reelwright
