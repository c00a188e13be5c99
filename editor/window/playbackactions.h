// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <editor/session/session.h>
#include <editor/window/fullscreenview.h>

#include <QObject>
#include <QSettings>

class QAction;
class QActionGroup;
class QMenu;

namespace reelwright {

// How the video is played: which part, how finely, and where it is seen. Choices are kept in
// the settings.
class PlaybackActions : public QObject {
    Q_OBJECT

public:
    // Added to `window`; the settings outlive it.
    PlaybackActions(Session &session, QSettings &settings, QWidget *window);
    ~PlaybackActions() override;

    QAction *playScene;
    QAction *fullScreen;
    QAction *soundWhileSeeking;
    QList<QAction *> qualities; // in the order of PlayQuality

    QMenu *makeQualityMenu(QWidget *parent) const;

    FullScreenView *view() const { return m_view; } // null: there is none

private:
    QAction *add(const QString &text, const QString &tip, const QKeySequence &key,
                 std::function<void()> run);
    void addQualities();
    void showFullScreen(bool on);
    void refresh();

    Session &m_session;
    QSettings &m_settings;
    QWidget *m_window;
    QPointer<FullScreenView> m_view;
};

} // namespace reelwright
