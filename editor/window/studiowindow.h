// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <memory>

class QSettings;

namespace reelwright {

class MainWindow;
class Session;

// The window of a session. Words are set when a window is made; so when another language is chosen,
// another window takes its place, with the same document, panels, selection and playhead.
class StudioWindow : public QObject {
    Q_OBJECT

public:
    // Both outlive it. The language must have been set.
    StudioWindow(Session &session, QSettings &settings);
    ~StudioWindow() override;

    MainWindow &window() { return *m_window; }

Q_SIGNALS:
    void replaced(); // window() is another one

private:
    std::unique_ptr<MainWindow> make();
    void replace(); // as soon as no work of the window is under way

    Session &m_session;
    QSettings &m_settings;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace reelwright
