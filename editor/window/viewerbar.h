// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <editor/session/session.h>

#include <QWidget>

class QAction;
class QToolButton;

namespace reelwright {

class Actions;
class EditActions;
class ProfileMenu;
class ViewerProfiles;
class ViewerSearch;

// The window's first line: undo and redo, the template's name, who is on screen and how to get to
// another, whom one has given a name, and the format.
class ViewerBar : public QWidget {
    Q_OBJECT

public:
    ViewerBar(Session &session, const Actions &actions, const EditActions &edits,
              ViewerProfiles &profiles, QWidget *parent = nullptr);

    ViewerSearch &search() { return *m_search; }
    QToolButton &profileButton() { return *m_profile; }
    ProfileMenu &profiles() { return *m_profiles; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void makeProfiles(ViewerProfiles &profiles);
    void showFormat();
    void placeFormat();
    QToolButton *button(QAction *action);

    Session &m_session;
    ViewerSearch *m_search;
    QToolButton *m_profile = nullptr;
    ProfileMenu *m_profiles = nullptr;
    QToolButton *m_format;
};

} // namespace reelwright
