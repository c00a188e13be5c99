// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <editor/window/studiowindow.h>

#include <editor/canvas/canvasview.h>
#include <editor/media/narration.h>
#include <editor/session/jobs.h>
#include <editor/timeline/timelineview.h>
#include <editor/window/generalpage.h>
#include <editor/window/language.h>
#include <editor/window/mainwindow.h>
#include <editor/window/settingsdialog.h>

#include <QApplication>
#include <QComboBox>

namespace reelwright {

StudioWindow::StudioWindow(Session &session, QSettings &settings)
    : m_session(session), m_settings(settings), m_window(make())
{
}

StudioWindow::~StudioWindow() = default;

std::unique_ptr<MainWindow> StudioWindow::make()
{
    auto window = std::make_unique<MainWindow>(m_session, m_settings);
    connect(window.get(), &MainWindow::languageChosen, this, &StudioWindow::replace,
            Qt::QueuedConnection);
    return window;
}

void StudioWindow::replace()
{
    if (QLocale() == chosenLocale(m_settings)) // it speaks it already
        return;
    m_window->narration().stop();
    if (const Jobs &jobs = m_window->jobs(); !jobs.busy().isEmpty()) {
        connect(&jobs, &Jobs::busyChanged, this, &StudioWindow::replace,
                Qt::ConnectionType(Qt::QueuedConnection | Qt::SingleShotConnection));
        return;
    }
    m_window->keepArrangement();
    speakChosen(*qApp, m_settings);
    const std::unique_ptr<MainWindow> old = std::exchange(m_window, make());
    m_window->setWindowState(old->windowState());
    m_window->show();
    m_session.tellAll();
    m_window->canvas().takeLook(old->canvas());
    m_window->timeline().takeLook(old->timeline());
    old->leave();
    SettingsDialog *dialog = m_window->showSettings(); // where it was chosen
    dialog->general().languages().setFocus();
    Q_EMIT replaced();
}

} // namespace reelwright
