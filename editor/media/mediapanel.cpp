// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <editor/media/mediapanel.h>

#include <editor/media/mediadelegate.h>
#include <editor/media/mediapreview.h>
#include <editor/theme/drawing.h>
#include <editor/theme/emptypage.h>
#include <editor/theme/icons.h>
#include <editor/theme/ownkeys.h>
#include <editor/theme/paneltitle.h>
#include <model/edit/uses.h>

#include <QAction>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QListView>
#include <QMimeData>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace reelwright {

namespace {

QStringList localFiles(const QMimeData &mime)
{
    QStringList files;
    for (const QUrl &url : mime.urls())
        if (url.isLocalFile())
            files += url.toLocalFile();
    return files;
}

} // namespace

MediaPanel::MediaPanel(Session &session, Jobs &jobs, QWidget *parent)
    : QWidget(parent), m_session(session), m_facts(session), m_model(session, m_facts),
      m_jobs(session, jobs, m_facts), m_title(new PanelTitle(tr("Media"), this)),
      m_list(new QListView(this)), m_pages(new QStackedWidget(this))
{
    makeActions();
    setAcceptDrops(true);
    m_facts.setPictureSize(MediaDelegate::pictureSize * devicePixelRatioF());
    m_list->setModel(&m_model);
    m_list->setItemDelegate(new MediaDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setMouseTracking(true);
    m_list->setSelectionMode(QListView::ExtendedSelection);
    m_list->setVerticalScrollMode(QListView::ScrollPerPixel);
    m_list->setUniformItemSizes(true);
    m_list->setDragEnabled(true);
    m_list->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_list->setAccessibleName(tr("Media"));
    for (QAction *action : {preview, insert, insertSound, replace, takeChanged, findMissing, embed,
                            storeAsFile, remove})
        m_list->addAction(action);
    remove->setShortcut(Qt::Key_Delete);
    remove->setShortcutContext(Qt::WidgetShortcut);
    m_pages->addWidget(emptyPage(
        tr("Pictures, clips and sounds for the scenes belong here. Drop files, or import them."),
        tr("Import Media…"), [this] { importFiles->trigger(); }));
    m_pages->addWidget(m_list);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeHead());
    layout->addWidget(m_pages);
    m_list->installEventFilter(this);
    connect(m_list, &QListView::doubleClicked, preview, &QAction::trigger);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &MediaPanel::followPreview);
    connect(m_list->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &MediaPanel::refresh);
    connect(&m_model, &QAbstractItemModel::modelReset, this, &MediaPanel::refresh);
    connect(&m_facts, &MediaFacts::changed, this, &MediaPanel::refresh);
    connect(&m_jobs, &MediaJobs::imported, this, [this](const QList<MediaId> &media) {
        m_list->clearSelection();
        for (const MediaId &medium : media)
            m_list->selectionModel()->select(m_model.indexOf(medium), QItemSelectionModel::Select);
        m_list->scrollTo(m_model.indexOf(media.last()));
    });
    connect(&session, &Session::changed, this, [this](Session::Changes changes) {
        using C = Session::Change;
        if (changes & C::Template && m_preview)
            m_preview->close();
        if (changes & (C::Template | C::Edit | C::History))
            refresh();
    });
    refresh();
}

QAction *MediaPanel::add(const QString &icon, const QString &text, const QString &tip,
                         std::function<void()> run)
{
    auto *action =
        new QAction(icon.isEmpty() ? QIcon() : themedIcon(icon, Token::Text2), text, this);
    action->setToolTip(tip);
    connect(action, &QAction::triggered, this, std::move(run));
    return action;
}

void MediaPanel::makeActions()
{
    importFiles = add(QStringLiteral("plus"), tr("&Import Media…"),
                      tr("Import pictures, clips and sounds"), [this] { importThen({}); });
    preview = add({}, tr("Pre&view"), tr("Look at it and listen to it, here in the panel (Space)"),
                  [this] { openPreview(true); });
    insert = add({}, tr("In&sert into the Scene"),
                 tr("Show it in the scene in view, from the playhead on"), [this] {
                     for (const MediaId &medium : chosen())
                         m_jobs.insert(medium);
                 });
    insertSound = add({}, tr("Insert into the Sound&track"),
                      tr("Play it under the whole video, from the playhead on"), [this] {
                          for (const MediaId &medium : chosen())
                              m_jobs.insertSound(medium);
                      });
    replace =
        add({}, tr("&Replace File…"), tr("Use another file wherever this one is used"), [this] {
            askForFiles([this, id = chosen().first()](
                            const QStringList &files) { m_jobs.replace(id, files.first()); },
                        false);
        });
    takeChanged = add({}, tr("Use Chan&ged File"), tr("Take the file as it is now"),
                      [this] { m_jobs.takeChanged(chosen()); });
    findMissing = add(QStringLiteral("search"), tr("&Find Missing Files…"),
                      tr("Search a folder for files that were moved or renamed"),
                      [this] { askForFolder(); });
    collect = add({}, tr("&Collect Files"),
                  tr("Copy all files into the folder “media” beside the document"),
                  [this] { m_jobs.collect(); });
    embed = add({}, tr("Store in the &Document"), tr("Keep the file's bytes in the document"),
                [this] { m_jobs.embed(chosen()); });
    storeAsFile = add({}, tr("Store as a Fi&le"), tr("Write the bytes to a file in “media”"),
                      [this] { m_jobs.storeAsFiles(chosen()); });
    remove = add({}, tr("Re&move"), tr("Forget it; the file stays where it is"),
                 [this] { m_jobs.remove(chosen()); });
    removeUnused = add({}, tr("Remove &Unused"), tr("Forget all that nothing uses"),
                       [this] { m_jobs.removeUnused(); });
}

QWidget *MediaPanel::makeHead()
{
    auto *buttons = new QHBoxLayout(m_title);
    buttons->setContentsMargins(8, 0, 8, 0);
    buttons->setSpacing(2);
    buttons->addStretch(1);
    for (QAction *action : {findMissing, importFiles}) {
        auto *button = new QToolButton(m_title);
        button->setDefaultAction(action);
        button->setFixedSize(28, controlHeight);
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::TabFocus);
        buttons->addWidget(button);
    }
    m_title->setRoom(64);
    return m_title;
}

QList<MediaId> MediaPanel::chosen() const
{
    QList<MediaId> media;
    for (const QModelIndex &index : m_list->selectionModel()->selectedIndexes())
        media += m_model.mediumAt(index).id;
    return media;
}

void MediaPanel::refresh()
{
    const bool editable = m_session.isEditable();
    m_pages->setCurrentIndex(m_model.rowCount() > 0 || !editable ? 1 : 0);
    const QList<MediaId> media = chosen();
    bool embedded = false;
    bool linked = false;
    bool altered = false;
    bool sounds = !media.isEmpty();
    for (const MediaId &id : media) {
        const Media &medium = m_model.mediumAt(m_model.indexOf(id));
        (medium.embedded ? embedded : linked) = true;
        sounds &= medium.kind == MediaKind::Audio;
        altered |= m_facts.state(id) == AssetState::Changed;
    }
    const qsizetype missing = m_facts.inState({AssetState::Missing, AssetState::Unreadable}).size();
    importFiles->setEnabled(editable);
    preview->setEnabled(!media.isEmpty());
    if (m_preview && !m_model.indexOf(m_preview->medium()).isValid())
        m_preview->close();
    insert->setEnabled(editable && !media.isEmpty() && m_session.sceneInView());
    insertSound->setEnabled(editable && sounds);
    replace->setEnabled(editable && media.size() == 1);
    takeChanged->setEnabled(editable && altered);
    findMissing->setEnabled(editable && missing > 0);
    collect->setEnabled(editable && m_model.rowCount() > 0);
    embed->setEnabled(editable && linked);
    storeAsFile->setEnabled(editable && embedded);
    remove->setEnabled(editable && !media.isEmpty());
    removeUnused->setEnabled(editable && !unusedMedia(m_session.value()).isEmpty());
    m_title->setFact(missing == 0 ? QString() : tr("%Ln file(s) missing", nullptr, int(missing)));
}

std::optional<MediaAsset> MediaPanel::fileOf(const MediaId &medium) const
{
    const auto &viewer = m_session.viewer();
    if (!viewer || !viewer->of || !viewer->of->assets->media.contains(medium))
        return std::nullopt;
    return viewer->of->assets->media.value(medium);
}

void MediaPanel::openPreview(bool playing)
{
    const QModelIndex current = m_list->currentIndex();
    if (!current.isValid())
        return;
    if (!m_preview) {
        m_preview = new MediaPreview(m_session, this);
        layout()->addWidget(m_preview);
        connect(m_preview, &MediaPreview::left, m_list, qOverload<>(&QWidget::setFocus));
    }
    Q_EMIT asked();
    const Media &medium = m_model.mediumAt(current);
    m_preview->open(medium, fileOf(medium.id), playing);
}

// While one is open, going through the list shows each.
void MediaPanel::followPreview()
{
    if (m_preview && !m_preview->medium().isEmpty() && m_list->currentIndex().isValid() &&
        m_model.mediumAt(m_list->currentIndex()).id != m_preview->medium())
        openPreview(false);
}

// Space previews, then plays and halts; Enter inserts; Esc closes the preview.
bool MediaPanel::takeKey(const QKeyEvent &event, bool press)
{
    if (event.modifiers() & ~Qt::KeypadModifier || !m_list->currentIndex().isValid())
        return false;
    const bool open = m_preview && !m_preview->medium().isEmpty();
    switch (event.key()) {
    case Qt::Key_Space:
        if (press && !(open && m_preview->takeKey(event)))
            openPreview(true);
        return true;
    case Qt::Key_Escape:
        return open && (!press || m_preview->takeKey(event));
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (press)
            insert->trigger();
        return true;
    default:
        return false;
    }
}

bool MediaPanel::eventFilter(QObject *watched, QEvent *event)
{
    const bool press = event->type() == QEvent::KeyPress;
    if (!press && event->type() != QEvent::ShortcutOverride)
        return QWidget::eventFilter(watched, event);
    const auto &key = *static_cast<QKeyEvent *>(event);
    QAction *own = ownAction(*m_list, key);
    if (takeKey(key, press) || own) {
        if (press && own)
            own->trigger();
        event->accept();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void MediaPanel::importThen(const MediaJobs::Then &then)
{
    askForFiles([this, then](const QStringList &files) { m_jobs.import(files, then); }, true);
}

void MediaPanel::askForFiles(std::function<void(const QStringList &)> then, bool several)
{
    auto *dialog = new QFileDialog(this, several ? tr("Import Media") : tr("Replace File"),
                                   m_session.document()->mediaFolder(),
                                   tr("Media (*.png *.jpg *.jpeg *.webp *.gif *.bmp *.tif *.tiff "
                                      "*.mp4 *.mov *.mkv *.webm *.avi *.wav *.mp3 *.m4a *.aac "
                                      "*.flac *.ogg *.opus);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(several ? QFileDialog::ExistingFiles : QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::filesSelected, this, std::move(then));
    dialog->open();
}

void MediaPanel::askForFolder()
{
    auto *dialog =
        new QFileDialog(this, tr("Search in Folder"), m_session.document()->mediaFolder());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, this,
            [this](const QString &folder) { m_jobs.findMissing(folder); });
    dialog->open();
}

void MediaPanel::dragEnterEvent(QDragEnterEvent *event)
{
    if (m_session.isEditable() && !localFiles(*event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void MediaPanel::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    m_jobs.import(localFiles(*event->mimeData()));
}

} // namespace reelwright
