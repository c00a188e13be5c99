// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <editor/history/historypanel.h>

#include <editor/history/historydelegates.h>
#include <editor/history/versionform.h>
#include <editor/theme/drawing.h>
#include <editor/theme/emptylist.h>
#include <editor/theme/icons.h>
#include <editor/theme/paneltitle.h>

#include <QAction>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace reelwright {

namespace {

constexpr int emptyHeight = 52;
constexpr int mostVersionsShown = 4; // without scrolling

QVBoxLayout *plainColumn(QWidget *widget)
{
    auto *layout = new QVBoxLayout(widget);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    return layout;
}

QToolButton *headButton(QAction *action, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setDefaultAction(action);
    button->setFixedSize(28, controlHeight);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

} // namespace

HistoryPanel::HistoryPanel(Session &session, QWidget *parent)
    : QWidget(parent),
      saveVersion(new QAction(themedIcon(QStringLiteral("plus")), tr("Save &Version…"), this)),
      bringBack(new QAction(themedIcon(QStringLiteral("undo")), tr("&Bring Back Version"), this)),
      m_session(session), m_stateModel(session), m_versionModel(session),
      m_states(new EmptyList({}, this)),
      m_versions(new EmptyList(tr("Give a state a name, and it is kept for good."), this)),
      m_form(new VersionForm(this)), m_pages(new QStackedWidget(this))
{
    saveVersion->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_S);
    saveVersion->setToolTip(tr("Save a version of the document as it is"));
    bringBack->setToolTip(tr("Make the document as the selected version was; nothing is lost"));
    auto *lists = new QWidget;
    auto *column = plainColumn(lists);
    column->addWidget(makeVersions());
    column->addWidget(makeStates(), 1);
    m_pages->addWidget(makeEmpty());
    m_pages->addWidget(lists);
    plainColumn(this)->addWidget(m_pages);
    connect(saveVersion, &QAction::triggered, this, [this] {
        Q_EMIT versionAsked();
        m_form->start();
    });
    connect(bringBack, &QAction::triggered, this, [this] {
        const QModelIndex index = m_versions->currentIndex();
        if (index.isValid())
            (void)m_session.bringBack(Version(m_versionModel.versionAt(index)));
    });
    connect(m_form, &VersionForm::accepted, this, [this](const QString &name, const QString &note) {
        m_form->setVisible(!m_session.saveVersion(name, note));
    });
    connect(&session, &Session::changed, this, [this](Session::Changes changes) {
        if (changes & (Session::Change::Template | Session::Change::History))
            refresh();
    });
    connect(&m_versionModel, &QAbstractItemModel::modelReset, this, &HistoryPanel::refreshVersions);
    refresh();
    refreshVersions();
}

QListView &HistoryPanel::states()
{
    return *m_states;
}

QListView &HistoryPanel::versions()
{
    return *m_versions;
}

QWidget *HistoryPanel::makeVersions()
{
    auto *section = new QWidget;
    auto *column = plainColumn(section);
    auto *head = new PanelTitle(tr("Versions"), section);
    auto *buttons = new QHBoxLayout(head);
    buttons->setContentsMargins(0, 0, 8, 0);
    buttons->setSpacing(2);
    buttons->addStretch(1);
    buttons->addWidget(headButton(bringBack, head));
    buttons->addWidget(headButton(saveVersion, head));
    m_versions->setModel(&m_versionModel);
    m_versions->setItemDelegate(new VersionDelegate(m_versions));
    m_versions->setAccessibleName(tr("Versions"));
    m_versions->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_versions->addAction(bringBack);
    connect(m_versions, &QListView::activated, bringBack, &QAction::trigger);
    connect(m_versions->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &HistoryPanel::refresh);
    column->addWidget(head);
    column->addWidget(m_form);
    column->addWidget(m_versions);
    return section;
}

QWidget *HistoryPanel::makeStates()
{
    auto *section = new QWidget;
    auto *column = plainColumn(section);
    m_states->setModel(&m_stateModel);
    m_states->setItemDelegate(new StateDelegate(m_states));
    m_states->setAccessibleName(tr("History"));
    const auto go = [this](const QModelIndex &index) {
        if (m_session.isEditable())
            (void)m_session.goTo(m_stateModel.stateAt(index));
    };
    connect(m_states, &QListView::clicked, this, go);
    connect(m_states, &QListView::activated, this, go);
    column->addWidget(new PanelTitle(tr("History"), section));
    column->addWidget(m_states, 1);
    return section;
}

QWidget *HistoryPanel::makeEmpty()
{
    auto *page = new QWidget;
    auto *words = new QLabel(tr("A template in a folder or a package has no history. Save it as a "
                                "document to edit it."),
                             page);
    words->setWordWrap(true);
    words->setAlignment(Qt::AlignCenter);
    words->setForegroundRole(QPalette::PlaceholderText);
    auto *button = new QPushButton(tr("Save as Document…"), page);
    connect(button, &QPushButton::clicked, this, &HistoryPanel::documentAsked);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(12);
    column->addStretch(1);
    column->addWidget(words);
    column->addWidget(button, 0, Qt::AlignHCenter);
    column->addStretch(1);
    return page;
}

void HistoryPanel::refresh()
{
    m_pages->setCurrentIndex(m_session.document() ? 1 : 0);
    const bool editable = m_session.isEditable();
    saveVersion->setEnabled(editable);
    bringBack->setEnabled(editable && m_versions->selectionModel()->hasSelection());
    if (!editable)
        m_form->hide();
    m_states->scrollTo(m_stateModel.currentIndex());
}

void HistoryPanel::refreshVersions()
{
    m_stateModel.setVersions(m_versionModel.names());
    const int rows = std::min(mostVersionsShown, m_versionModel.rowCount());
    m_versions->setFixedHeight(rows == 0 ? emptyHeight : rows * VersionDelegate::height + 4);
    refresh();
}

} // namespace reelwright
