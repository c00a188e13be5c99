// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <editor/session/session.h>
#include <editor/theme/tokens.h>

#include <QMainWindow>
#include <QSettings>

class QActionGroup;
class QMenu;
class QSplitter;
class QStackedWidget;

namespace reelwright {

class Actions;
class CanvasView;
class InspectorPanel;
class LibraryPanel;
class StatusLine;
class StoryboardView;
class TimelineView;
class ViewerBar;

// The studio: panels around the canvas, and the menus.
class MainWindow : public QMainWindow {
    Q_OBJECT

public:
    // `settings` outlives it; theme, panels and recent files are kept there.
    MainWindow(Session &session, QSettings &settings);
    ~MainWindow() override;

    void setTheme(ThemeKind kind);
    void open(const QString &path);

    CanvasView &canvas() { return *m_canvas; }
    TimelineView &timeline() { return *m_timeline; }
    StoryboardView &storyboard() { return *m_storyboard; }
    LibraryPanel &library() { return *m_library; }
    InspectorPanel &inspector() { return *m_inspector; }
    ViewerBar &viewerBar() { return *m_viewerBar; }
    StatusLine &statusLine() { return *m_status; }
    Actions &actions() { return *m_actions; }

protected:
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    QWidget *makePanels();
    void makeMenus();
    void makeFileMenu();
    void makeViewMenu();
    void makePlaybackMenu();
    void makeViewerMenu();
    void makeHelpMenu();
    void addPanelAction(QMenu *menu, const QString &text, QWidget *panel);
    void refresh(Session::Changes changes);
    void refreshRecent();
    void chooseTemplate();
    void chooseData();
    void openSample();
    void showAbout();
    void showManual();

    Session &m_session;
    QSettings &m_settings;
    Actions *m_actions;
    CanvasView *m_canvas;
    TimelineView *m_timeline;
    StoryboardView *m_storyboard;
    LibraryPanel *m_library;
    InspectorPanel *m_inspector;
    ViewerBar *m_viewerBar;
    StatusLine *m_status;
    QStackedWidget *m_pages;
    QSplitter *m_columns;
    QSplitter *m_rows;
    QMenu *m_recent = nullptr;
    QActionGroup *m_themes = nullptr;
};

} // namespace reelwright
