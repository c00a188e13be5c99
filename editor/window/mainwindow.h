// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <editor/session/session.h>
#include <editor/theme/tokens.h>

#include <QMainWindow>
#include <QPointer>
#include <QSettings>

class QActionGroup;
class QMenu;
class QStackedWidget;

namespace reelwright {

class Actions;
class BrandPanel;
class CanvasActions;
class CanvasView;
class CommandPalette;
class ComparePanel;
class DataPanel;
class DatasetActions;
class EditActions;
class ElementActions;
class FileActions;
class FileJobs;
class HistoryPanel;
class InspectorPanel;
class Jobs;
class LibraryPanel;
class ManualWindow;
class MediaPanel;
class Narration;
class PanelActions;
class PanelArea;
class PlaybackActions;
class RecentFiles;
class SettingsDialog;
class ShortcutBook;
class StatusLine;
class StoryboardView;
class TemplatePictures;
class TimelineActions;
class TimelineView;
class VariantsPanel;
class ViewerBar;
class ViewerEdits;
class ViewerGridPanel;
class ViewerProfiles;
class Welcome;
class Workspaces;

// The studio: panels around the canvas, and the menus.
class MainWindow : public QMainWindow {
    Q_OBJECT

public:
    // `settings` outlives it; theme, panels and recent files are kept there.
    MainWindow(Session &session, QSettings &settings);
    ~MainWindow() override;

    void setTheme(ThemeKind kind);
    void open(const QString &path);
    void keepArrangement(); // of the window and its panels, in the settings

    CanvasView &canvas() { return *m_canvas; }
    CanvasActions &canvasActions() { return *m_canvasActions; }
    TimelineView &timeline() { return *m_timeline; }
    StoryboardView &storyboard() { return *m_storyboard; }
    LibraryPanel &library() { return *m_library; }
    MediaPanel &media() { return *m_media; }
    DataPanel &dataPanel() { return *m_data; }
    VariantsPanel &variants() { return *m_variants; }
    ComparePanel &compare() { return *m_compare; }
    ViewerGridPanel &viewerGrid() { return *m_viewers; }
    ViewerProfiles &viewerProfiles() { return *m_viewerProfiles; }
    BrandPanel &brand() { return *m_brand; }
    InspectorPanel &inspector() { return *m_inspector; }
    HistoryPanel &history() { return *m_history; }
    Welcome &welcome() { return *m_welcome; }
    ViewerBar &viewerBar() { return *m_viewerBar; }
    StatusLine &statusLine() { return *m_status; }
    Jobs &jobs() { return *m_jobs; }
    Narration &narration() { return *m_narration; }
    Actions &actions() { return *m_actions; }
    PlaybackActions &playback() { return *m_playback; }
    EditActions &editActions() { return *m_editActions; }
    ElementActions &elementActions() { return *m_elementActions; }
    TimelineActions &timelineActions() { return *m_timelineActions; }
    FileActions &fileActions() { return *m_fileActions; }
    DatasetActions &datasets() { return *m_datasets; }
    CommandPalette &palette() { return *m_palette; }
    ShortcutBook &shortcuts() { return *m_shortcuts; }
    Workspaces &workspaces() { return *m_workspaces; }
    PanelArea &panels() { return *m_panels; }
    PanelActions &panelActions() { return *m_panelActions; }
    void leave(); // keeps what is being typed, and the arrangement
    void showHistory();
    SettingsDialog *showSettings();
    ManualWindow *showManual(const QString &page);

Q_SIGNALS:
    void languageChosen(); // another one, kept in the settings

protected:
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    QWidget *makePage();
    QWidget *makeStage();
    void addPanels();
    void setManualPages();
    void connectParts();
    void keepTyping();
    void makeMenus();
    void nameActions();
    void makeFileMenu();
    void makeEditMenu();
    void makeViewMenu();
    void makeSceneMenu();
    void makeInsertMenu();
    void makeArrangeMenu();
    void makeElementMenu();
    void makePlaybackMenu();
    void makeDataMenu();
    void makeViewerMenu();
    void makeHelpMenu();
    void refresh(Session::Changes changes);
    void refreshTitle();
    void showAbout();
    void showHelp(); // on what has the focus

    Session &m_session;
    QSettings &m_settings;
    RecentFiles *m_recentFiles;
    Jobs *m_jobs;
    FileJobs *m_fileJobs;
    TemplatePictures *m_pictures;
    Actions *m_actions;
    PlaybackActions *m_playback;
    EditActions *m_editActions;
    FileActions *m_fileActions;
    DatasetActions *m_datasets;
    CanvasView *m_canvas;
    CanvasActions *m_canvasActions;
    TimelineView *m_timeline;
    ElementActions *m_elementActions;
    TimelineActions *m_timelineActions;
    StoryboardView *m_storyboard;
    LibraryPanel *m_library;
    MediaPanel *m_media;
    Narration *m_narration = nullptr;
    DataPanel *m_data;
    VariantsPanel *m_variants;
    ComparePanel *m_compare;
    ViewerEdits *m_viewerEdits;
    ViewerProfiles *m_viewerProfiles;
    ViewerGridPanel *m_viewers;
    BrandPanel *m_brand;
    InspectorPanel *m_inspector;
    HistoryPanel *m_history;
    PanelArea *m_panels;
    PanelActions *m_panelActions;
    ViewerBar *m_viewerBar;
    StatusLine *m_status;
    Welcome *m_welcome;
    QStackedWidget *m_pages;
    Workspaces *m_workspaces;
    QWidget *m_workspaceButtons;
    CommandPalette *m_palette = nullptr;
    ShortcutBook *m_shortcuts = nullptr;
    QPointer<ManualWindow> m_manual;
    QActionGroup *m_themes = nullptr;
};

} // namespace reelwright
