// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <editor/window/mainwindow.h>
#include <editor/window/menubar.h>

#include <editor/brand/brandpanel.h>
#include <editor/canvas/canvasactions.h>
#include <editor/canvas/canvasview.h>
#include <editor/canvas/nesttrail.h>
#include <editor/compare/comparepanel.h>
#include <editor/data/datapanel.h>
#include <editor/datasets/datasetactions.h>
#include <editor/element/elementactions.h>
#include <editor/history/historypanel.h>
#include <editor/history/pastbanner.h>
#include <editor/inspector/inspectorlist.h>
#include <editor/inspector/inspectorpanel.h>
#include <editor/library/librarypanel.h>
#include <editor/media/mediapanel.h>
#include <editor/media/narration.h>
#include <editor/media/replacemedium.h>
#include <editor/panels/panelactions.h>
#include <editor/panels/panelarea.h>
#include <editor/recent/recentfiles.h>
#include <editor/recent/templatepictures.h>
#include <editor/session/filejobs.h>
#include <editor/storyboard/storyboardview.h>
#include <editor/theme/studiostyle.h>
#include <editor/timeline/timelineactions.h>
#include <editor/timeline/timelineview.h>
#include <editor/variants/variantspanel.h>
#include <editor/viewers/vieweredits.h>
#include <editor/viewers/viewergridpanel.h>
#include <editor/viewers/viewerprofiles.h>
#include <editor/window/actions.h>
#include <editor/window/editactions.h>
#include <editor/window/fileactions.h>
#include <editor/window/leaving.h>
#include <editor/window/manualpage.h>
#include <editor/window/playbackactions.h>
#include <editor/window/savedstate.h>
#include <editor/window/statusline.h>
#include <editor/window/transport.h>
#include <editor/window/viewerbar.h>
#include <editor/window/welcome.h>
#include <editor/window/workspaces.h>

#include <QActionGroup>
#include <QApplication>
#include <QDir>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QIcon>
#include <QMenuBar>
#include <QMimeData>
#include <QStackedWidget>
#include <QStandardPaths>
#include <QVBoxLayout>

namespace reelwright {

namespace {

constexpr auto themeKey = "window/theme";
constexpr auto geometryKey = "window/geometry";
constexpr auto trackHeightKey = "window/trackHeight";

QString pictureFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::CacheLocation) +
           QStringLiteral("/pictures");
}

} // namespace

MainWindow::MainWindow(Session &session, QSettings &settings)
    : m_session(session), m_settings(settings), m_recentFiles(new RecentFiles(settings, this)),
      m_jobs(new Jobs(this)), m_fileJobs(new FileJobs(*m_jobs, this)),
      m_pictures(new TemplatePictures(session, pictureFolder(), this)),
      m_actions(new Actions(session, this)),
      m_playback(new PlaybackActions(session, settings, this)),
      m_editActions(new EditActions(session, this)),
      m_fileActions(new FileActions(session, *m_recentFiles, *m_fileJobs, this)),
      m_datasets(new DatasetActions(session, this)), m_canvas(new CanvasView(session)),
      m_canvasActions(new CanvasActions(session, *m_canvas, settings, this)),
      m_timeline(new TimelineView(session)),
      m_elementActions(new ElementActions(session, *m_jobs, this)),
      m_timelineActions(new TimelineActions(session, *m_timeline, *m_elementActions, this)),
      m_storyboard(new StoryboardView(session)), m_library(new LibraryPanel(session, *m_jobs)),
      m_media(new MediaPanel(session, *m_jobs)),
      m_data(new DataPanel(session, *m_jobs, m_fileActions->openData)),
      m_variants(new VariantsPanel(session)), m_compare(new ComparePanel(session)),
      m_viewerEdits(new ViewerEdits(session, this)),
      m_viewerProfiles(new ViewerProfiles(session, *m_viewerEdits, this)),
      m_viewers(new ViewerGridPanel(session, *m_viewerEdits, m_fileActions->openData)),
      m_brand(new BrandPanel(session, *m_jobs, m_media->jobs(), m_media->facts())),
      m_inspector(new InspectorPanel(session)), m_history(new HistoryPanel(session)),
      m_panels(new PanelArea(makeStage())), m_panelActions(nullptr),
      m_viewerBar(new ViewerBar(session, *m_actions, *m_editActions, *m_viewerProfiles)),
      m_status(new StatusLine(session, *m_jobs)),
      m_welcome(new Welcome(session, *m_recentFiles, *m_pictures, *m_jobs)),
      m_pages(new QStackedWidget(this))
{
    setWindowTitle(tr("Reelwright"));
    setWindowIcon(QIcon(QStringLiteral(":/icons/reelwright.svg")));
    setAcceptDrops(true);
    setMenuBar(new MenuBar);
    m_pages->addWidget(m_welcome);
    m_pages->addWidget(makePage());
    setCentralWidget(m_pages);
    m_welcome->setFocus();
    m_panelActions = new PanelActions(*m_panels, this);
    m_narration = new Narration(session, m_media->jobs(), deviceInput(), this);
    m_workspaces = new Workspaces(*m_panels, settings, this);
    m_workspaceButtons = m_workspaces->makeButtons(menuBar());
    menuBar()->setCornerWidget(m_workspaceButtons);
    m_workspaceButtons->hide();
    makeMenus();
    setManualPages();
    connectParts();
    m_timeline->setTrackHeight(
        settings.value(QLatin1String(trackHeightKey), m_timeline->trackHeight()).toInt());
    m_compare->takeLook(settings);
    resize(1440, 900);
    restoreGeometry(settings.value(QLatin1String(geometryKey)).toByteArray());
    const bool light = settings.value(QLatin1String(themeKey)).toString() == QLatin1String("light");
    setTheme(light ? ThemeKind::Light : ThemeKind::Dark);
}

void MainWindow::connectParts()
{
    connect(m_welcome, &Welcome::open, this, &MainWindow::open);
    connect(m_welcome, &Welcome::create, m_fileActions, &FileActions::create);
    connect(m_welcome, &Welcome::openOther, m_fileActions->open, &QAction::trigger);
    connect(m_welcome, &Welcome::importOther, m_fileActions->importOther, &QAction::trigger);
    connect(m_welcome, &Welcome::rescue, m_fileActions, &FileActions::rescueFrom);
    connect(m_history, &HistoryPanel::asked, this, &MainWindow::showHistory);
    connect(m_history, &HistoryPanel::picturesAsked, m_compare, &ComparePanel::compareWith);
    connect(m_compare, &ComparePanel::asked, this, [this] { m_panels->showPanel(m_compare); });
    connect(m_library, &LibraryPanel::asked, this, [this] { m_panels->showPanel(m_library); });
    connect(m_media, &MediaPanel::asked, this, [this] { m_panels->showPanel(m_media); });
    connect(m_history, &HistoryPanel::documentAsked, m_fileActions->saveAsDocument,
            &QAction::trigger);
    connect(&m_status->savedState(), &SavedState::documentAsked, m_fileActions->saveAsDocument,
            &QAction::trigger);
    connect(&m_status->savedState(), &SavedState::againAsked, &m_session, &Session::openAgain);
    connect(m_status, &StatusLine::datasetAsked, m_datasets->openClosed, &QAction::trigger);
    connect(m_status, &StatusLine::mediaAsked, this, [this] { m_panels->showPanel(m_media); });
    connect(m_status, &StatusLine::brandAsked, this, [this] { m_panels->showPanel(m_brand); });
    connect(qGuiApp, &QGuiApplication::applicationStateChanged, this,
            [this](Qt::ApplicationState state) {
                if (state == Qt::ApplicationActive) // network folders tell of no changes
                    m_session.lookAtFiles();
            });
    connect(m_fileActions, &FileActions::saveAsked, &m_status->savedState(), &SavedState::remark);
    connect(m_timeline, &TimelineView::trackHeightChanged, this,
            [this](int height) { m_settings.setValue(QLatin1String(trackHeightKey), height); });
    connect(&m_session, &Session::changed, this, &MainWindow::refresh);
    connect(&m_session, &Session::leaving, this, &MainWindow::keepTyping);
}

MainWindow::~MainWindow() = default;

QWidget *MainWindow::makeStage()
{
    auto *stage = new QWidget;
    auto *layout = new QVBoxLayout(stage);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(new PastBanner(m_session, m_history->backToNow, m_history->bringBackPast));
    layout->addWidget(new NestTrail(m_session, m_elementActions->nestPath()));
    layout->addWidget(m_canvas, 1);
    layout->addWidget(new Transport(m_session, *m_actions, *m_canvas));
    return stage;
}

void MainWindow::addPanels()
{
    auto *replacing =
        new ReplaceMedium(m_session, *m_media, *m_elementActions->replaceMedium, m_canvas);
    InspectorPickers &pickers = m_inspector->list().pickers();
    pickers.setMediaFacts(m_media->facts());
    pickers.setImports({[replacing](const auto &elements) { replacing->importFor(elements); },
                        [this](const auto &elements) { m_brand->addTypefaceFor(elements); }});
    for (QWidget *narrow : {static_cast<QWidget *>(m_library), static_cast<QWidget *>(m_media),
                            static_cast<QWidget *>(m_data), static_cast<QWidget *>(m_brand)})
        narrow->setMinimumWidth(200);
    for (QWidget *wider : {static_cast<QWidget *>(m_inspector), static_cast<QWidget *>(m_history)})
        wider->setMinimumWidth(240);
    m_panels->add(QStringLiteral("scenes"), tr("Scenes"), m_library);
    m_panels->add(QStringLiteral("media"), tr("Media"), m_media);
    m_panels->add(QStringLiteral("data"), tr("Data"), m_data);
    m_panels->add(QStringLiteral("variants"), tr("Variants"), m_variants);
    m_panels->add(QStringLiteral("compare"), tr("Compare"), m_compare);
    m_panels->add(QStringLiteral("brand"), tr("Brand"), m_brand);
    m_panels->add(QStringLiteral("inspector"), tr("Inspector"), m_inspector);
    m_panels->add(QStringLiteral("history"), tr("History"), m_history);
    m_panels->add(QStringLiteral("storyboard"), tr("Storyboard"), m_storyboard);
    m_panels->add(QStringLiteral("timeline"), tr("Timeline"), m_timeline);
    m_panels->add(QStringLiteral("viewers"), tr("Viewers"), m_viewers);
    m_panels->addAction(m_history->backToNow);
}

QWidget *MainWindow::makePage()
{
    addPanels();
    auto *page = new QWidget;
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_viewerBar);
    layout->addWidget(m_panels, 1);
    layout->addWidget(m_status);
    return page;
}

// What F1 opens.
void MainWindow::setManualPages()
{
    setManualPage(m_canvas, "canvas.md");
    setManualPage(m_timeline, "timeline.md");
    setManualPage(m_storyboard, "storyboard.md");
    setManualPage(m_library, "storyboard.md");
    setManualPage(m_media, "documents.md");
    setManualPage(m_data, "data.md");
    setManualPage(m_variants, "variants.md");
    setManualPage(m_compare, "variants.md");
    setManualPage(m_viewers, "data.md");
    setManualPage(m_brand, "brand.md");
    setManualPage(m_inspector, "inspector.md");
    setManualPage(m_history, "documents.md");
    setManualPage(m_viewerBar, "data.md");
    setManualPage(m_welcome, "documents.md");
}

void MainWindow::setTheme(ThemeKind kind)
{
    if (auto *style = qobject_cast<StudioStyle *>(QApplication::style()))
        style->setTheme(kind);
    m_themes->actions()[kind == ThemeKind::Dark ? 0 : 1]->setChecked(true);
    m_settings.setValue(QLatin1String(themeKey),
                        kind == ThemeKind::Dark ? QStringLiteral("dark") : QStringLiteral("light"));
}

void MainWindow::refresh(Session::Changes changes)
{
    using C = Session::Change;
    if (!(changes & (C::Template | C::Edit | C::Status)))
        return;
    const int page = m_session.hasTemplate() ? 1 : 0;
    if (page != m_pages->currentIndex()) {
        if (page == 0)
            m_workspaces->leave();
        m_pages->setCurrentIndex(page);
        if (page == 1)
            m_workspaces->enter();
        m_workspaceButtons->setVisible(page == 1);
        page == 1 ? m_canvas->setFocus() : m_welcome->setFocus();
    }
    if (changes & C::Template && page == 1)
        m_recentFiles->add(m_session.templatePath());
    refreshTitle();
}

void MainWindow::refreshTitle()
{
    if (!m_session.hasTemplate()) {
        setWindowTitle(tr("Reelwright"));
        return;
    }
    const QString name = m_session.value().name.isEmpty()
                             ? QFileInfo(m_session.templatePath()).completeBaseName()
                             : m_session.value().name;
    if (const auto &past = m_session.past())
        setWindowTitle(tr("%1 (“%2”) — Reelwright").arg(name, past->name));
    else
        setWindowTitle(m_session.isEditable() ? tr("%1 — Reelwright").arg(name)
                                              : tr("%1 (read only) — Reelwright").arg(name));
}

void MainWindow::showHistory()
{
    m_panels->showPanel(m_history);
}

void MainWindow::open(const QString &path)
{
    m_session.openTemplate(path);
}

// A field keeps what was typed when it loses the focus.
void MainWindow::keepTyping()
{
    if (QWidget *focus = QApplication::focusWidget())
        focus->clearFocus();
}

void MainWindow::keepArrangement()
{
    m_settings.setValue(QLatin1String(geometryKey), saveGeometry());
    m_compare->keepLook(m_settings);
    m_workspaces->leave();
}

void MainWindow::leave()
{
    keepTyping();
    m_session.lookAtNow(); // edits that wait for it are made
    m_session.player().pause();
    keepArrangement();
    m_session.dropPreview();
    m_pictures->finish();
}

// What is still on its way into the document comes first; the window goes after that.
void MainWindow::closeEvent(QCloseEvent *event)
{
    m_narration->stop();
    if (m_narration->isKeeping()) {
        event->ignore();
        connect(m_narration, &Narration::settled, this, &QWidget::close, Qt::SingleShotConnection);
        return;
    }
    leave();
    if (m_session.sealed() == Session::Sealed::All) {
        QMainWindow::closeEvent(event);
        return;
    }
    event->ignore();
    sealThen(m_session, this, [this] { close(); });
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasUrls() && event->mimeData()->urls().first().isLocalFile())
        event->acceptProposedAction();
}

// A data file over an open template is its viewers; anything else is a template.
void MainWindow::dropEvent(QDropEvent *event)
{
    const QString path = event->mimeData()->urls().first().toLocalFile();
    const QString suffix = QFileInfo(path).suffix().toLower();
    const QStringList tables{QStringLiteral("csv"), QStringLiteral("tsv"), QStringLiteral("jsonl"),
                             QStringLiteral("ndjson")};
    if (m_session.hasTemplate() && tables.contains(suffix))
        m_session.openData(path);
    else
        open(path);
}

} // namespace reelwright
