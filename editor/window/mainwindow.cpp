// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <editor/window/mainwindow.h>

#include <editor/canvas/canvasview.h>
#include <editor/inspector/inspectorpanel.h>
#include <editor/library/librarypanel.h>
#include <editor/session/resources.h>
#include <editor/storyboard/storyboardview.h>
#include <editor/theme/studiostyle.h>
#include <editor/timeline/timelineview.h>
#include <editor/window/actions.h>
#include <editor/window/statusline.h>
#include <editor/window/transport.h>
#include <editor/window/viewerbar.h>
#include <editor/window/welcome.h>

#include <QActionGroup>
#include <QApplication>
#include <QDir>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QIcon>
#include <QMenu>
#include <QMimeData>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace reelwright {

namespace {

constexpr int mostRecent = 8;
constexpr auto themeKey = "window/theme";
constexpr auto geometryKey = "window/geometry";
constexpr auto columnsKey = "window/columns";
constexpr auto rowsKey = "window/rows";
constexpr auto recentKey = "recent";

} // namespace

MainWindow::MainWindow(Session &session, QSettings &settings)
    : m_session(session), m_settings(settings), m_actions(new Actions(session, this)),
      m_canvas(new CanvasView(session)), m_timeline(new TimelineView(session)),
      m_storyboard(new StoryboardView(session)), m_library(new LibraryPanel(session)),
      m_inspector(new InspectorPanel(session)), m_viewerBar(new ViewerBar(session, *m_actions)),
      m_status(new StatusLine(session)), m_pages(new QStackedWidget(this))
{
    setWindowTitle(tr("Reelwright"));
    setWindowIcon(QIcon(QStringLiteral(":/icons/reelwright.svg")));
    setAcceptDrops(true);
    auto *welcome = new Welcome(session);
    m_pages->addWidget(welcome);
    m_pages->addWidget(makePanels());
    setCentralWidget(m_pages);
    makeMenus();
    connect(welcome, &Welcome::openSample, this, &MainWindow::openSample);
    connect(welcome, &Welcome::openOther, this, &MainWindow::chooseTemplate);
    connect(&session, &Session::changed, this, &MainWindow::refresh);
    resize(1440, 900);
    restoreGeometry(settings.value(QLatin1String(geometryKey)).toByteArray());
    m_columns->restoreState(settings.value(QLatin1String(columnsKey)).toByteArray());
    m_rows->restoreState(settings.value(QLatin1String(rowsKey)).toByteArray());
    const bool light = settings.value(QLatin1String(themeKey)).toString() == QLatin1String("light");
    setTheme(light ? ThemeKind::Light : ThemeKind::Dark);
}

MainWindow::~MainWindow() = default;

QWidget *MainWindow::makePanels()
{
    auto *stage = new QWidget;
    auto *stageLayout = new QVBoxLayout(stage);
    stageLayout->setContentsMargins(0, 0, 0, 0);
    stageLayout->setSpacing(0);
    stageLayout->addWidget(m_canvas, 1);
    stageLayout->addWidget(new Transport(m_session, *m_actions, *m_canvas));

    m_columns = new QSplitter(Qt::Horizontal);
    for (QWidget *panel :
         {static_cast<QWidget *>(m_library), stage, static_cast<QWidget *>(m_inspector)})
        m_columns->addWidget(panel);
    m_columns->setStretchFactor(1, 1);
    m_columns->setCollapsible(1, false);
    m_columns->setSizes({256, 900, 312});
    m_library->setMinimumWidth(200);
    m_inspector->setMinimumWidth(240);

    auto *upper = new QWidget;
    auto *upperLayout = new QVBoxLayout(upper);
    upperLayout->setContentsMargins(0, 0, 0, 0);
    upperLayout->setSpacing(0);
    upperLayout->addWidget(m_columns, 1);
    upperLayout->addWidget(m_storyboard);

    m_rows = new QSplitter(Qt::Vertical);
    m_rows->addWidget(upper);
    m_rows->addWidget(m_timeline);
    m_rows->setStretchFactor(0, 1);
    m_rows->setCollapsible(0, false);
    m_rows->setSizes({600, 256});

    auto *page = new QWidget;
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_viewerBar);
    layout->addWidget(m_rows, 1);
    layout->addWidget(m_status);
    return page;
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
    if (!(changes & (Session::Change::Template | Session::Change::Status)))
        return;
    const int page = m_session.hasTemplate() ? 1 : 0;
    if (page != m_pages->currentIndex()) {
        m_pages->setCurrentIndex(page);
        if (page == 1)
            m_canvas->setFocus();
    }
    if (!(changes & Session::Change::Template) || !m_session.hasTemplate())
        return;
    setWindowTitle(tr("%1 – Reelwright").arg(m_session.value().name));
    const QString path = QDir(m_session.templatePath()).absolutePath();
    QStringList recent = m_settings.value(QLatin1String(recentKey)).toStringList();
    recent.removeAll(path);
    recent.prepend(path);
    m_settings.setValue(QLatin1String(recentKey), recent.mid(0, mostRecent));
    refreshRecent();
}

void MainWindow::refreshRecent()
{
    m_recent->clear();
    const QStringList recent = m_settings.value(QLatin1String(recentKey)).toStringList();
    for (const QString &path : recent)
        m_recent->addAction(QDir::toNativeSeparators(path), this, [this, path] { open(path); });
    m_recent->setEnabled(!recent.isEmpty());
}

void MainWindow::open(const QString &path)
{
    m_session.openTemplate(path);
}

void MainWindow::openSample()
{
    open(resourceFolder() + QStringLiteral("/samples/northwind"));
}

void MainWindow::chooseTemplate()
{
    auto *dialog =
        new QFileDialog(this, tr("Open a Template"), {},
                        tr("Templates (*.reel *.reelpack template.json);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &MainWindow::open);
    dialog->open();
}

void MainWindow::chooseData()
{
    auto *dialog =
        new QFileDialog(this, tr("Open Viewers' Data"), {},
                        tr("Viewers (*.csv *.tsv *.json *.jsonl *.ndjson);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, &m_session, &Session::openData);
    dialog->open();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    m_session.player().pause();
    m_settings.setValue(QLatin1String(geometryKey), saveGeometry());
    m_settings.setValue(QLatin1String(columnsKey), m_columns->saveState());
    m_settings.setValue(QLatin1String(rowsKey), m_rows->saveState());
    QMainWindow::closeEvent(event);
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
