// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <editor/brand/brandsection.h>

#include <editor/brand/branddelegate.h>
#include <editor/media/mediadrop.h>
#include <editor/theme/drawing.h>
#include <editor/theme/emptypage.h>
#include <editor/theme/namedlist.h>
#include <editor/theme/paneltitle.h>

#include <QAction>
#include <QDropEvent>
#include <QHBoxLayout>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace reelwright {

BrandSection::BrandSection(Session &session, BrandPart part, const Words &words, QAction *add,
                           QWidget *parent)
    : QWidget(parent), m_session(session), m_model(session, part),
      m_title(new PanelTitle(words.title, this)), m_list(new NamedList(words.sentence, this))
{
    setAcceptDrops(m_model.takesMedia());
    makeActions();
    m_list->setModel(&m_model);
    m_list->setItemDelegate(new BrandDelegate(words.icon, m_list));
    m_list->setAccessibleName(words.title);
    m_list->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    layOut(words, add);
    connect(m_list, &QListView::clicked, this,
            [this](const QModelIndex &index) { Q_EMIT clicked(m_model.nameAt(index)); });
    connect(m_list, &NamedList::moved, this, &BrandSection::moveTo);
    connect(m_list, &NamedList::chosenChanged, this, &BrandSection::refresh);
    connect(m_list, &RowList::dropped, this, [this](const QMimeData *mime, int row) {
        if (const QList<MediaId> media = mediaIn(mime); m_model.takesMedia() && !media.isEmpty())
            Q_EMIT mediaDropped(media, row);
    });
    connect(&m_model, &BrandModel::renamed, m_list, &NamedList::takeRenamed);
    connect(&session, &Session::changed, this, [this](Session::Changes changes) {
        using C = Session::Change;
        if (changes & (C::Template | C::Edit | C::History))
            refresh();
    });
    refresh();
}

QAction *BrandSection::makeAction(const QString &text, const QString &tip, const QKeySequence &key,
                                  const std::function<void()> &run)
{
    auto *action = new QAction(text, this);
    action->setToolTip(tip);
    action->setShortcut(key);
    action->setShortcutContext(Qt::WidgetShortcut); // the list's, see RowList
    connect(action, &QAction::triggered, this, run);
    return action;
}

void BrandSection::makeActions()
{
    rename = makeAction(tr("&Rename"), tr("Type another name"), Qt::Key_F2,
                        [this] { m_list->typeName(); });
    moveUp = makeAction(tr("Move &Up"), tr("Move it up in the list"),
                        QKeySequence(Qt::ALT | Qt::Key_Up),
                        [this] { moveTo(chosen(), m_list->chosenRow() - 1); });
    moveDown = makeAction(tr("Move Do&wn"), tr("Move it down in the list"),
                          QKeySequence(Qt::ALT | Qt::Key_Down),
                          [this] { moveTo(chosen(), m_list->chosenRow() + 1); });
    remove = makeAction(tr("R&emove"), tr("Take it out of the brand kit"), Qt::Key_Delete, [this] {
        edit(tr("Remove %1").arg(chosen()),
             BrandParts::remove(m_session.value(), m_model.part(), chosen()));
    });
}

void BrandSection::layOut(const Words &words, QAction *add)
{
    auto *buttons = new QHBoxLayout(m_title);
    buttons->setContentsMargins(8, 0, 8, 0);
    buttons->addStretch(1);
    auto *button = new QToolButton(m_title);
    button->setDefaultAction(add);
    button->setToolButtonStyle(Qt::ToolButtonIconOnly);
    button->setAccessibleName(QString(add->text()).remove(u'&'));
    button->setFixedSize(28, controlHeight);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    buttons->addWidget(button);
    m_title->setRoom(32);
    m_empty =
        emptyPage(words.sentence, QString(add->text()).remove(u'&'), [add] { add->trigger(); });
    m_empty->setParent(this);
    auto *starter = m_empty->findChild<QPushButton *>();
    connect(add, &QAction::changed, starter, [add, starter] {
        starter->setEnabled(add->isEnabled());
        starter->setToolTip(add->toolTip());
    });
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 4);
    layout->setSpacing(0);
    layout->addWidget(m_title);
    layout->addWidget(m_list);
    layout->addWidget(m_empty);
}

void BrandSection::addToMenu(const QList<QAction *> &actions)
{
    m_list->addActions(actions);
    m_list->addActions(commonActions());
    actions.first()->setShortcut(Qt::Key_Return);
    actions.first()->setShortcutContext(Qt::WidgetShortcut);
}

QList<QAction *> BrandSection::commonActions() const
{
    QList<QAction *> actions;
    if (BrandParts::hasNames(m_model.part()))
        actions += rename;
    if (BrandParts::hasOrder(m_model.part()))
        actions += {moveUp, moveDown};
    return actions += remove;
}

QString BrandSection::chosen() const
{
    return m_list->chosen();
}

void BrandSection::refresh()
{
    const bool editable = m_session.isEditable();
    const int rows = m_model.rowCount();
    const int row = m_list->chosenRow();
    const bool one = editable && row >= 0;
    m_list->setVisible(rows > 0);
    m_empty->setVisible(rows == 0);
    m_list->setFixedHeight(rows * std::max(m_list->sizeHintForRow(0), rowHeight));
    rename->setEnabled(one);
    remove->setEnabled(one);
    moveUp->setEnabled(one && row > 0);
    moveDown->setEnabled(one && row < rows - 1);
    Q_EMIT chosenChanged();
}

void BrandSection::dragEnterEvent(QDragEnterEvent *event)
{
    if (m_session.isEditable() && !mediaIn(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void BrandSection::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    Q_EMIT mediaDropped(mediaIn(event->mimeData()), m_model.rowCount());
}

void BrandSection::moveTo(const QString &name, qsizetype position)
{
    if (m_model.indexOf(name).row() != position)
        edit(tr("Move %1").arg(name),
             BrandParts::move(m_session.value(), m_model.part(), name, position));
}

void BrandSection::edit(const QString &name, const Result<Template> &next)
{
    const Result<void> done = m_session.edit(name, next);
    Q_EMIT told(done ? QString() : done.error().text());
}

} // namespace reelwright
