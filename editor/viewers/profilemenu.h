// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <editor/session/session.h>

#include <QMenu>

class QLineEdit;
class QToolButton;

namespace reelwright {

class LineLabel;
class Overlay;
class ViewerProfiles;

// The named viewers, a click away: a menu that goes to them, and a line for the name of the one on
// screen.
class ProfileMenu : public QMenu {
    Q_OBJECT

public:
    // Opens at `anchor`, its parent. `profiles` outlives it.
    ProfileMenu(Session &session, ViewerProfiles &profiles, QToolButton *anchor);

    QAction *nameThis;
    QAction *forgetThis;

    void openAtAnchor();
    QLineEdit &line() { return *m_line; }
    bool isNaming() const;

private:
    void fill();
    void makeLine();
    void askForName();
    void keepName();
    void refresh();

    Session &m_session;
    ViewerProfiles &m_profiles;
    QToolButton *m_anchor;
    Overlay *m_overlay;
    QLineEdit *m_line;
    LineLabel *m_note;
};

} // namespace reelwright
