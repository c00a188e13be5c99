// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <editor/library/librarypanel.h>

#include <editor/element/clipmime.h>
#include <editor/library/scenedelegate.h>
#include <editor/theme/drawing.h>
#include <editor/theme/icons.h>
#include <editor/theme/paneltitle.h>
#include <model/edit/sceneedits.h>

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QToolButton>
#include <QVBoxLayout>

namespace reelwright {

LibraryPanel::LibraryPanel(Session &session, Jobs &jobs, QWidget *parent)
    : QWidget(parent), m_session(session), m_clips(session, jobs), m_model(session),
      m_search(new QLineEdit(this)), m_list(new RowList({}, this)),
      m_delegate(new SceneDelegate(m_list))
{
    makeActions();
    m_search->setPlaceholderText(tr("Search by name or tag"));
    m_search->setAccessibleName(tr("Search scenes"));
    m_search->setClearButtonEnabled(true);
    m_search->addAction(themedIcon(QStringLiteral("search"), Token::Text2),
                        QLineEdit::LeadingPosition);
    m_list->setModel(&m_model);
    m_list->setItemDelegate(m_delegate);
    m_list->setAccessibleName(tr("Scenes"));
    m_list->addActions(
        {newScene, duplicate, copy, paste, rename, editTags, moveUp, moveDown, remove});
    m_model.setPictureSize(SceneDelegate::pictureSize * devicePixelRatioF());
    auto *searchLine = new QHBoxLayout;
    searchLine->setContentsMargins(8, 0, 8, 4);
    searchLine->addWidget(m_search);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeHead());
    layout->addLayout(searchLine);
    layout->addWidget(m_list);
    const auto visit = [this](const QModelIndex &index) {
        m_session.visit(m_model.sceneAt(index));
    };
    connect(m_list, &QListView::clicked, this, visit);
    connect(m_list, &QListView::activated, this, visit);
    connect(m_list, &QListView::doubleClicked, rename, &QAction::trigger);
    connect(m_list, &RowList::dropped, this, [this](const QMimeData *mime, int row) {
        const QByteArray id = mime->data(QString::fromLatin1(SceneModel::mimeType));
        const SceneId scene{QString::fromUtf8(id)};
        const int from = m_model.indexOf(scene).row();
        moveTo(scene, from >= 0 && from < row ? row - 1 : row);
    });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &index) {
                if (index.isValid())
                    m_chosen = m_model.sceneAt(index);
                refresh();
            });
    connect(&m_model, &QAbstractItemModel::modelReset, this, [this] {
        choose(m_chosen);
        filter();
    });
    connect(&m_model, &QAbstractItemModel::dataChanged, this, &LibraryPanel::filter);
    connect(m_search, &QLineEdit::textChanged, this, &LibraryPanel::filter);
    connect(&session, &Session::changed, this, &LibraryPanel::take);
    connect(QGuiApplication::clipboard(), &QClipboard::dataChanged, this, &LibraryPanel::refresh);
    refresh();
}

QAction *LibraryPanel::add(const QString &icon, const QString &text, const QString &tip,
                           const QKeySequence &key, const std::function<void()> &run)
{
    auto *action =
        new QAction(icon.isEmpty() ? QIcon() : themedIcon(icon, Token::Text2), text, this);
    action->setToolTip(tip);
    action->setShortcut(key);
    action->setShortcutContext(Qt::WidgetShortcut); // the list's, see RowList
    connect(action, &QAction::triggered, this, run);
    return action;
}

void LibraryPanel::makeActions()
{
    newScene = add(QStringLiteral("plus"), tr("&New Scene"),
                   tr("Make an empty scene of five seconds, and go there"), {},
                   [this] { makeScene(); });
    copy = add({}, tr("&Copy Scene"), tr("Copy it, with all that it shows"), QKeySequence::Copy,
               [this] { copyChosen(); });
    paste = add(QStringLiteral("paste"), tr("&Paste Scene"),
                tr("Add the copied scenes at the end of the library"), QKeySequence::Paste, [this] {
                    m_clips.paste(this, [this](const Result<Clip> &clip) { pasteClip(clip); });
                });
    duplicate = add(QStringLiteral("copy"), tr("&Duplicate Scene"), tr("Copy the scene"), {},
                    [this] { duplicateChosen(); });
    rename = add({}, tr("&Rename Scene"), tr("Type another name"), Qt::Key_F2,
                 [this] { type(SceneModel::SceneName); });
    editTags = add({}, tr("&Tags…"), tr("Type the words that the scene is found by"), {},
                   [this] { type(SceneModel::Tags); });
    moveUp = add({}, tr("Move Scene &Up"), tr("Move it up in the library"),
                 QKeySequence(Qt::ALT | Qt::Key_Up), [this] { moveBy(-1); });
    moveDown = add({}, tr("Move Scene Do&wn"), tr("Move it down in the library"),
                   QKeySequence(Qt::ALT | Qt::Key_Down), [this] { moveBy(1); });
    remove = add(QStringLiteral("delete"), tr("D&elete Scene"), tr("Delete it if nothing uses it"),
                 Qt::Key_Delete, [this] {
                     (void)m_session.edit(tr("Delete Scene %1").arg(nameOf(m_chosen)),
                                          removeScene(m_session.value(), m_chosen));
                 });
}

QWidget *LibraryPanel::makeHead()
{
    auto *title = new PanelTitle(tr("Scenes"), this);
    auto *buttons = new QHBoxLayout(title);
    buttons->setContentsMargins(8, 0, 8, 0);
    buttons->addStretch(1);
    auto *button = new QToolButton(title);
    button->setDefaultAction(newScene);
    button->setFixedSize(28, controlHeight);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    buttons->addWidget(button);
    title->setRoom(32);
    return title;
}

SceneId LibraryPanel::chosen() const
{
    return m_session.hasTemplate() && m_session.value().scene(m_chosen) ? m_chosen : SceneId();
}

void LibraryPanel::take(Session::Changes changes)
{
    using C = Session::Change;
    const Scene *scene = m_session.sceneInView();
    const SceneId inView = scene ? scene->id : SceneId();
    if (std::exchange(m_inView, inView) != inView && !m_list->isTyping())
        choose(inView);
    if (changes & C::Template)
        m_awaited = {};
    if (changes & C::Viewer && !m_awaited.isEmpty())
        visitLater(m_awaited);
    if (changes & (C::Template | C::Edit | C::History))
        refresh();
}

void LibraryPanel::choose(const SceneId &scene)
{
    const QModelIndex index = m_model.indexOf(scene);
    m_chosen = scene;
    m_list->setCurrentIndex(index);
    m_list->scrollTo(index);
    refresh();
}

void LibraryPanel::filter()
{
    const QStringList words = m_search->text().split(u' ', Qt::SkipEmptyParts);
    for (int row = 0; row < m_model.rowCount(); ++row) {
        const bool found = std::ranges::all_of(
            words, [&](const QString &word) { return m_model.hasWord(row, word); });
        if (m_list->isRowHidden(row) == found)
            m_list->setRowHidden(row, !found);
    }
    m_list->setSentence(words.isEmpty() ? tr("Scenes that the storyboard puts in order belong here")
                                        : tr("No scene has this in its name or tags"));
}

void LibraryPanel::refresh()
{
    const bool editable = m_session.isEditable();
    const SceneId scene = editable ? chosen() : SceneId();
    const int row = m_model.indexOf(scene).row();
    newScene->setEnabled(editable);
    copy->setEnabled(m_session.hasTemplate() && !chosen().isEmpty());
    paste->setEnabled(editable && hasClip(QGuiApplication::clipboard()->mimeData()));
    for (QAction *action : {duplicate, rename, editTags, remove})
        action->setEnabled(!scene.isEmpty());
    moveUp->setEnabled(row > 0);
    moveDown->setEnabled(row >= 0 && row < m_model.rowCount() - 1);
}

} // namespace reelwright
