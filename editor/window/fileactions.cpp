// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <editor/window/fileactions.h>

#include <editor/recent/recentfiles.h>
#include <editor/session/newtemplate.h>
#include <editor/session/resources.h>
#include <editor/session/words.h>
#include <editor/theme/icons.h>
#include <editor/window/filedialog.h>
#include <editor/window/leaving.h>

#include <QAction>
#include <QDir>
#include <QFileInfo>
#include <QMenu>

namespace reelwright {

namespace {

constexpr int mostInMenu = 10;

QString documentFilter()
{
    return FileActions::tr("Documents (*.reel)");
}

QString escaped(QString text)
{
    return text.replace(u'&', QStringLiteral("&&"));
}

} // namespace

FileActions::FileActions(Session &session, RecentFiles &recent, FileJobs &jobs, QWidget *window)
    : QObject(window), newDocument(new QMenu(tr("&New"), window)),
      openRecent(new QMenu(tr("Open &Recent"), window)), m_session(session), m_recent(recent),
      m_jobs(jobs), m_window(window)
{
    open = add(tr("&Open…"), QKeySequence::Open, &FileActions::chooseTemplate);
    open->setIcon(themedIcon(QStringLiteral("folder"), Token::Text2));
    openSample = add(tr("Open the &Sample"), {}, &FileActions::showSample);
    openData = add(tr("Open &Data…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_O),
                   &FileActions::chooseData);
    openData->setIcon(themedIcon(QStringLiteral("data"), Token::Text2));
    save = add(tr("&Save"), QKeySequence::Save, &FileActions::remarkSaved);
    saveAsDocument = add(tr("Save as Doc&ument…"), {}, &FileActions::chooseDocument);
    saveCopy = add(tr("Save a &Copy…"), {}, &FileActions::chooseCopy);
    importOther = add(tr("&Import…"), {}, &FileActions::chooseImport);
    exportTemplate = add(tr("&Export Template…"), {}, &FileActions::chooseExport);
    rescue = add(tr("&Rescue a Document…"), {}, &FileActions::chooseDamaged);
    rescue->setToolTip(tr("Make a new document of what can be read in a damaged one"));
    close = new QAction(tr("&Close"), this);
    close->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_W));
    connect(close, &QAction::triggered, this,
            [this] { sealThen(m_session, m_window, [this] { m_session.close(); }); });
    window->addAction(close);
    newDocument->setIcon(themedIcon(QStringLiteral("document"), Token::Text2));
    for (const Format &format : NewTemplate::formats())
        for (const int rate : {25, 30}) {
            Format made = format;
            made.rate = {rate, 1};
            newDocument
                ->addAction(tr("%1  %2, %3 fps")
                                .arg(format.name, Words::size({format.width, format.height}))
                                .arg(rate),
                            this, [this, made] { create(made); })
                ->setObjectName(QStringLiteral("file.new.%1.%2").arg(format.id.value).arg(rate));
        }
    connect(&jobs, &FileJobs::made, &session,
            [&session](const QString &path) { session.openTemplate(path); });
    connect(openRecent, &QMenu::aboutToShow, this, &FileActions::refreshRecent);
    connect(&recent, &RecentFiles::changed, this, &FileActions::refreshRecent);
    connect(&session, &Session::changed, this, [this](Session::Changes changes) {
        if (changes & Session::Change::Template)
            refresh();
    });
    refresh();
    refreshRecent();
}

QAction *FileActions::add(const QString &text, const QKeySequence &key, void (FileActions::*run)())
{
    auto *action = new QAction(text, this);
    action->setShortcut(key);
    connect(action, &QAction::triggered, this, run);
    m_window->addAction(action);
    return action;
}

void FileActions::refresh()
{
    const bool document = m_session.document();
    const bool some = m_session.hasTemplate();
    openData->setEnabled(some);
    close->setEnabled(some);
    save->setEnabled(some);
    saveAsDocument->setEnabled(some && !document);
    saveCopy->setEnabled(document);
    exportTemplate->setEnabled(document);
}

void FileActions::refreshRecent()
{
    openRecent->clear();
    QStringList paths;
    for (const QString &path : m_recent.paths())
        if (paths.size() < mostInMenu && QFileInfo::exists(path))
            paths += path;
    for (const QString &path : paths)
        openRecent->addAction(escaped(QDir::toNativeSeparators(path)), this,
                              [this, path] { m_session.openTemplate(path); });
    openRecent->setEnabled(!paths.isEmpty());
}

QString FileActions::folder() const
{
    return m_session.document() ? QFileInfo(m_session.document()->path()).absolutePath()
                                : QString();
}

void FileActions::create(const Format &format)
{
    const FileQuestion question{tr("New Document"), documentFilter(), QStringLiteral("reel"),
                                folder(),           tr("Untitled"),   true};
    askForFile(m_window, question, [this, format](const QString &path) {
        m_jobs.create(path, NewTemplate::make(QFileInfo(path).completeBaseName(), format));
    });
}

void FileActions::chooseTemplate()
{
    FileQuestion question{tr("Open"), {}, {}, folder(), {}, false};
    question.filter = tr("Documents and templates (*.reel *.reelpack template.json);;"
                         "All files (*)");
    askForFile(m_window, question, [this](const QString &path) { m_session.openTemplate(path); });
}

void FileActions::chooseData()
{
    FileQuestion question{tr("Open Viewers' Data"), {}, {}, folder(), {}, false};
    question.filter = tr("Viewers (*.csv *.tsv *.json *.jsonl *.ndjson);;All files (*)");
    askForFile(m_window, question, [this](const QString &path) { m_session.openData(path); });
}

void FileActions::showSample()
{
    m_session.openTemplate(resourceFolder() + QStringLiteral("/samples/northwind"));
}

void FileActions::remarkSaved()
{
    if (m_session.document())
        Q_EMIT saveAsked();
    else
        chooseDocument();
}

void FileActions::chooseDocument()
{
    if (m_session.hasTemplate())
        importFrom(m_session.templatePath());
}

void FileActions::chooseCopy()
{
    const QString document = m_session.document()->path();
    const FileQuestion question{tr("Save a Copy"),
                                documentFilter(),
                                QStringLiteral("reel"),
                                folder(),
                                tr("%1 copy").arg(QFileInfo(document).completeBaseName()),
                                true};
    askForFile(m_window, question,
               [this, document](const QString &path) { m_jobs.copy(document, path); });
}

void FileActions::chooseImport()
{
    FileQuestion question{tr("Import a Template"), {}, {}, folder(), {}, false};
    question.filter = tr("Templates (template.json *.reelpack);;All files (*)");
    askForFile(m_window, question, [this](const QString &source) { importFrom(source); });
}

void FileActions::importFrom(const QString &source)
{
    const QFileInfo info(source);
    const QString name = info.fileName() == QLatin1String("template.json")
                             ? info.dir().dirName()
                             : info.completeBaseName();
    const FileQuestion question{
        tr("Save as Document"), documentFilter(), QStringLiteral("reel"), folder(), name, true};
    askForFile(m_window, question,
               [this, source](const QString &path) { m_jobs.importTemplate(source, path); });
}

void FileActions::chooseExport()
{
    const QString document = m_session.document()->path();
    const FileQuestion question{tr("Export Template to a New Folder"),  {},  {}, folder(),
                                QFileInfo(document).completeBaseName(), true};
    askForFile(m_window, question,
               [this, document](const QString &path) { m_jobs.exportTemplate(document, path); });
}

void FileActions::chooseDamaged()
{
    const FileQuestion question{
        tr("Rescue a Damaged Document"), documentFilter(), {}, folder(), {}, false};
    askForFile(m_window, question, [this](const QString &path) { rescueFrom(path); });
}

void FileActions::rescueFrom(const QString &damaged)
{
    const QFileInfo info(damaged);
    const FileQuestion question{tr("Save What Is Rescued"),
                                documentFilter(),
                                QStringLiteral("reel"),
                                info.absolutePath(), // its media lie there
                                tr("%1 rescued").arg(info.completeBaseName()),
                                true};
    askForFile(m_window, question,
               [this, damaged](const QString &path) { m_jobs.rescue(damaged, path); });
}

} // namespace reelwright
