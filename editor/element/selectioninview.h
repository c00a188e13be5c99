// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <editor/session/session.h>

#include <QTimer>

namespace reelwright {

// Drops from the selection what another scene than the one in view has, when that has changed:
// nothing is edited that isn't seen.
class SelectionInView : public QObject {
    Q_OBJECT

public:
    SelectionInView(Session &session, QObject *parent);

private:
    void look();

    Session &m_session;
    SceneId m_scene; // in view
    QTimer m_later;  // an edit moves the scenes first, then the playhead
};

} // namespace reelwright
