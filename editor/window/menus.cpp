// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The main window's menus.
#include <editor/brand/brandpanel.h>
#include <editor/canvas/canvasactions.h>
#include <editor/canvas/canvasview.h>
#include <editor/data/datapanel.h>
#include <editor/datasets/datasetactions.h>
#include <editor/element/elementactions.h>
#include <editor/history/historylimit.h>
#include <editor/history/historypanel.h>
#include <editor/library/librarypanel.h>
#include <editor/media/mediapanel.h>
#include <editor/panels/panelactions.h>
#include <editor/storyboard/storyboardactions.h>
#include <editor/storyboard/storyboardview.h>
#include <editor/theme/icons.h>
#include <editor/timeline/timelineactions.h>
#include <editor/timeline/timelineview.h>
#include <editor/viewers/profilemenu.h>
#include <editor/viewers/viewergridpanel.h>
#include <editor/viewers/viewersearch.h>
#include <editor/window/actions.h>
#include <editor/window/commandpalette.h>
#include <editor/window/editactions.h>
#include <editor/window/fileactions.h>
#include <editor/window/formatmenu.h>
#include <editor/window/mainwindow.h>
#include <editor/window/manualpage.h>
#include <editor/window/manualwindow.h>
#include <editor/window/settingsdialog.h>
#include <editor/window/shortcutbook.h>
#include <editor/window/statusline.h>
#include <editor/window/viewerbar.h>
#include <editor/window/workspaces.h>

#include <QActionGroup>
#include <QApplication>
#include <QMenuBar>
#include <QMessageBox>

namespace reelwright {

namespace {

// For the settings; such a name never changes.
QAction *named(QAction *action, const char *id)
{
    action->setObjectName(QLatin1String(id));
    return action;
}

} // namespace

void MainWindow::makeMenus()
{
    nameActions();
    m_palette = new CommandPalette(*menuBar(), m_settings, this);
    makeFileMenu();
    makeEditMenu();
    makeViewMenu();
    makeSceneMenu();
    makeInsertMenu();
    makeArrangeMenu();
    makeElementMenu();
    makePlaybackMenu();
    makeDataMenu();
    makeViewerMenu();
    makeHelpMenu();
    m_shortcuts = new ShortcutBook(commandsOf(*menuBar(), *this), m_settings, this);
}

void MainWindow::makeFileMenu()
{
    QMenu *menu = menuBar()->addMenu(tr("&File"));
    const FileActions &f = *m_fileActions;
    menu->addMenu(f.newDocument);
    menu->addAction(f.open);
    menu->addMenu(f.openRecent);
    menu->addAction(f.openSample);
    menu->addSeparator();
    menu->addActions(
        {f.save, f.saveAsDocument, m_history->saveVersion, f.saveCopy, m_history->revert});
    menu->addSeparator();
    menu->addActions({f.importOther, f.exportTemplate, f.rescue});
    menu->addSeparator();
    m_brand->addTo(menu->addMenu(tr("&Brand")));
    menu->addAction(m_media->importFiles);
    QMenu *media = menu->addMenu(tr("&Media"));
    media->addActions({m_media->preview, m_media->insert, m_media->insertSound, m_media->replace,
                       m_media->takeChanged});
    media->addSeparator();
    media->addActions({m_media->findMissing, m_media->collect});
    media->addSeparator();
    media->addActions({m_media->embed, m_media->storeAsFile});
    media->addSeparator();
    media->addActions({m_media->remove, m_media->removeUnused});
    menu->addSeparator();
    menu->addAction(f.close);
    named(menu->addAction(tr("&Quit"), QKeySequence(Qt::CTRL | Qt::Key_Q), this, &QWidget::close),
          "file.quit");
}

void MainWindow::makeEditMenu()
{
    QMenu *menu = menuBar()->addMenu(tr("&Edit"));
    menu->addActions({m_editActions->undo, m_editActions->redo});
    menu->addSeparator();
    named(menu->addAction(themedIcon(QStringLiteral("branch"), Token::Text2), tr("&History"),
                          QKeySequence(Qt::CTRL | Qt::Key_H), this, &MainWindow::showHistory),
          "history.show");
    menu->addActions(
        {m_history->look, m_history->backToNow, m_history->compare, m_history->bringBack});
    menu->addMenu(m_history->limit().menu());
    menu->addSeparator();
    named(menu->addAction(themedIcon(QStringLiteral("search"), Token::Text2),
                          tr("&Find a Command…"), QKeySequence(Qt::CTRL | Qt::Key_K), m_palette,
                          &CommandPalette::open),
          "edit.commands");
    named(menu->addAction(tr("&Settings…"), QKeySequence(Qt::CTRL | Qt::Key_Comma), this,
                          &MainWindow::showSettings),
          "edit.settings");
}

void MainWindow::makeViewMenu()
{
    QMenu *menu = menuBar()->addMenu(tr("&View"));
    QMenu *workspaces = menu->addMenu(tr("&Workspace"));
    workspaces->addActions(m_workspaces->choices);
    workspaces->addSeparator();
    workspaces->addAction(m_workspaces->reset);
    m_panelActions->addTo(menu->addMenu(tr("&Panels")));
    menu->addMenu(new FormatMenu(m_session, menu));
    menu->addSeparator();
    m_themes = new QActionGroup(this);
    for (const auto &[kind, text] :
         {std::pair(ThemeKind::Dark, tr("&Dark")), std::pair(ThemeKind::Light, tr("&Light"))}) {
        QAction *action = menu->addAction(text, this, [this, kind = kind] { setTheme(kind); });
        named(action, kind == ThemeKind::Dark ? "view.dark" : "view.light")->setCheckable(true);
        m_themes->addAction(action);
    }
    menu->addSeparator();
    const CanvasActions &c = *m_canvasActions;
    menu->addActions({c.fit, c.whole, c.zoomIn, c.zoomOut});
    menu->addSeparator();
    menu->addActions({c.rulers, c.safeAreas, c.snapping});
    menu->addSeparator();
    QAction *full = menu->addAction(tr("F&ull Screen"), QKeySequence(Qt::Key_F11), this, [this] {
        setWindowState(windowState() ^ Qt::WindowFullScreen);
    });
    named(full, "view.fullScreen")->setCheckable(true);
    connect(menu, &QMenu::aboutToShow, full, [this, full] { full->setChecked(isFullScreen()); });
}

void MainWindow::makeSceneMenu()
{
    QMenu *menu = menuBar()->addMenu(tr("&Scene"));
    const LibraryPanel &l = *m_library;
    menu->addActions({l.newScene, l.duplicate, l.copy, l.paste, l.rename, l.editTags});
    menu->addSeparator();
    menu->addActions({l.moveUp, l.moveDown});
    menu->addSeparator();
    menu->addAction(l.remove);
    menu->addSeparator();
    const StoryboardActions &s = m_storyboard->commands();
    menu->addActions({s.newSlot, s.edit, s.rename, s.moveLeft, s.moveRight, s.remove});
}

void MainWindow::makeInsertMenu()
{
    QMenu *menu = menuBar()->addMenu(tr("&Insert"));
    menu->addActions({m_canvasActions->insertText, m_canvasActions->insertRectangle,
                      m_canvasActions->insertEllipse});
}

void MainWindow::makeArrangeMenu()
{
    QMenu *menu = menuBar()->addMenu(tr("&Arrange"));
    menu->addActions(m_canvasActions->align.mid(0, 3));
    menu->addSeparator();
    menu->addActions(m_canvasActions->align.mid(3));
    menu->addSeparator();
    menu->addActions({m_canvasActions->distributeAcross, m_canvasActions->distributeDown});
}

void MainWindow::makeElementMenu()
{
    QMenu *menu = menuBar()->addMenu(tr("E&lement"));
    m_elementActions->addTo(menu);
    menu->addSeparator();
    m_timelineActions->addTracksTo(menu->addMenu(tr("&Track")));
    m_timelineActions->addMarkersTo(menu->addMenu(tr("&Marker")));
    m_timelineActions->addViewTo(menu->addMenu(tr("Time&line")));
}

void MainWindow::makePlaybackMenu()
{
    QMenu *menu = menuBar()->addMenu(tr("&Playback"));
    const Actions &a = *m_actions;
    menu->addActions({a.play, a.stepBack, a.stepForward});
    menu->addSeparator();
    menu->addActions({a.backwards, a.halt, a.forwards});
    menu->addSeparator();
    menu->addActions({a.toStart, a.toEnd, a.previousScene, a.nextScene});
    menu->addSeparator();
    menu->addActions({a.setIn, a.setOut, a.toIn, a.toOut});
    menu->addActions({a.clearIn, a.clearOut, a.clearInOut});
    menu->addSeparator();
    menu->addActions({a.loop, a.mute});
}

void MainWindow::makeDataMenu()
{
    QMenu *menu = menuBar()->addMenu(tr("&Data"));
    const DatasetActions &s = *m_datasets;
    menu->addActions({s.importData, s.refresh});
    menu->addMenu(s.datasets);
    menu->addAction(s.openClosed);
    menu->addSeparator();
    menu->addActions({s.keepUntil, s.eraseViewer, s.remove});
    menu->addSeparator();
    menu->addAction(m_fileActions->openData);
    const DataPanel &d = *m_data;
    QMenu *fields = menu->addMenu(tr("&Fields"));
    fields->addActions({d.takeFile, d.takeOpen, d.newField, d.newInferred, d.rename, d.moveUp,
                        d.moveDown, d.tellsApart, d.saysLanguage, d.remove});
}

void MainWindow::makeViewerMenu()
{
    QMenu *menu = menuBar()->addMenu(tr("Vie&wer"));
    menu->addActions({m_actions->previousViewer, m_actions->nextViewer, m_actions->anyViewer});
    menu->addSeparator();
    QAction *find = menu->addAction(themedIcon(QStringLiteral("search"), Token::Text2),
                                    tr("&Find a Viewer…"), QKeySequence::Find, this, [this] {
                                        m_viewerBar->search().setFocus();
                                        m_viewerBar->search().selectAll();
                                    });
    QAction *bad = menu->addAction(tr("Rows Set &Aside"), m_status, &StatusLine::showBadRows);
    menu->addSeparator();
    const ProfileMenu &p = m_viewerBar->profiles();
    menu->addActions({p.nameThis, p.forgetThis});
    menu->addSeparator();
    const ViewerGridPanel &v = *m_viewers;
    menu->addActions({v.showThis, v.editValue, v.newViewer, v.duplicate, v.sortColumn, v.remove});
    menu->addSeparator();
    menu->addActions({v.undo, v.redo});
    named(find, "viewer.find");
    named(bad, "viewer.setAside");
    connect(menu, &QMenu::aboutToShow, this, [this, find, bad] {
        find->setEnabled(m_session.data().count > 0);
        bad->setEnabled(m_session.data().badCount > 0);
    });
}

void MainWindow::makeHelpMenu()
{
    QMenu *menu = menuBar()->addMenu(tr("&Help"));
    named(menu->addAction(themedIcon(QStringLiteral("help"), Token::Text2),
                          tr("&Help on This Panel"), QKeySequence(Qt::Key_F1), this,
                          &MainWindow::showHelp),
          "help.panel");
    named(menu->addAction(tr("&Manual"), this,
                          [this] { showManual(QLatin1String(firstManualPage)); }),
          "help.manual");
    named(menu->addAction(tr("&About Reelwright"), this, &MainWindow::showAbout), "help.about");
}

ManualWindow *MainWindow::showManual(const QString &page)
{
    if (!m_manual) {
        m_manual = new ManualWindow(this);
        m_manual->setAttribute(Qt::WA_DeleteOnClose);
        m_manual->resize(m_manual->sizeHint());
    }
    m_manual->showPage(page);
    m_manual->show();
    m_manual->activateWindow();
    return m_manual;
}

void MainWindow::showHelp()
{
    showManual(manualPageOf(QApplication::focusWidget()));
}

SettingsDialog *MainWindow::showSettings()
{
    auto *dialog = new SettingsDialog(*m_shortcuts, m_settings, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &SettingsDialog::themeChosen, this, &MainWindow::setTheme);
    connect(dialog, &SettingsDialog::languageChosen, this, &MainWindow::languageChosen);
    dialog->open();
    return dialog;
}

void MainWindow::showAbout()
{
    auto *about = new QMessageBox(
        QMessageBox::NoIcon, tr("About Reelwright"),
        tr("<b>Reelwright %1</b><p>A studio for personalised video templates.</p>"
           "<p>Free software under the GNU General Public License, version 3 or later. It comes "
           "with no warranty.</p>")
            .arg(QApplication::applicationVersion()),
        QMessageBox::Close, this);
    about->setAttribute(Qt::WA_DeleteOnClose);
    about->open();
}

} // namespace reelwright
