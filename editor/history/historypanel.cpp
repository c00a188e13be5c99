// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <editor/history/historypanel.h>

#include <editor/history/comparisonlist.h>
#include <editor/history/historydelegates.h>
#include <editor/history/historylimit.h>
#include <editor/history/versionform.h>
#include <editor/theme/drawing.h>
#include <editor/theme/emptylist.h>
#include <editor/theme/emptypage.h>
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
      bringBack(
          new QAction(themedIcon(QStringLiteral("restore")), tr("&Bring Back Version"), this)),
      revert(new QAction(tr("Re&vert to Last Version"), this)),
      look(new QAction(themedIcon(QStringLiteral("shown")), tr("&Look at Version"), this)),
      compare(new QAction(themedIcon(QStringLiteral("compare")), tr("Co&mpare Version with Now"),
                          this)),
      comparePictures(
          new QAction(themedIcon(QStringLiteral("wipe")), tr("Compare &Pictures with Now"), this)),
      lookAtState(new QAction(themedIcon(QStringLiteral("shown")), tr("&Look at It"), this)),
      compareState(
          new QAction(themedIcon(QStringLiteral("compare")), tr("&Compare with Now"), this)),
      backToNow(new QAction(tr("Back to &Now"), this)),
      bringBackPast(new QAction(tr("Bring Back"), this)), m_session(session), m_stateModel(session),
      m_versionModel(session), m_states(new EmptyList({}, this)),
      m_versions(new EmptyList(tr("Give a state a name, and it is kept for good."), this)),
      m_form(new VersionForm(this)), m_comparison(new ComparisonList(session, this)),
      m_limit(new HistoryLimit(session, this)), m_lower(new QStackedWidget(this)),
      m_pages(new QStackedWidget(this))
{
    saveVersion->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_S);
    saveVersion->setToolTip(tr("Save a version of the document as it is"));
    compare->setToolTip(tr("See what differs between the selected version and now"));
    comparePictures->setToolTip(tr("See the selected version and now beside each other"));
    look->setToolTip(
        tr("See the selected version on canvas and timeline, without going back to it"));
    lookAtState->setToolTip(tr("See it on canvas and timeline, without going there"));
    backToNow->setToolTip(tr("Stop looking at an earlier state"));
    backToNow->setShortcut(Qt::Key_Escape);
    backToNow->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    bringBackPast->setToolTip(tr("Make the document as what is looked at; nothing is lost"));
    revert->setToolTip(tr("Bring back the newest version; nothing is lost"));
    bringBack->setToolTip(tr("Make the document as the selected version was; nothing is lost"));
    auto *lists = new QWidget;
    auto *column = plainColumn(lists);
    column->addWidget(makeVersions());
    m_lower->addWidget(makeStates());
    m_lower->addWidget(m_comparison);
    column->addWidget(m_lower, 1);
    m_pages->addWidget(
        emptyPage(tr("A template in a folder or a package has no history. Save it as a "
                     "document to edit it."),
                  tr("Save as Document…"), [this] { Q_EMIT documentAsked(); }));
    m_pages->addWidget(lists);
    plainColumn(this)->addWidget(m_pages);
    connectActions();
    connectLooking();
    connect(&session, &Session::changed, this, [this](Session::Changes changes) {
        if (changes & (Session::Change::Template | Session::Change::History))
            refresh();
    });
    connect(&m_versionModel, &QAbstractItemModel::modelReset, this, &HistoryPanel::refreshVersions);
    refresh();
    refreshVersions();
}

void HistoryPanel::connectActions()
{
    connect(saveVersion, &QAction::triggered, this, [this] {
        Q_EMIT asked();
        m_form->start();
    });
    connect(bringBack, &QAction::triggered, this, [this] {
        const QModelIndex index = m_versions->currentIndex();
        if (index.isValid())
            bringBackVersion(index);
    });
    connect(revert, &QAction::triggered, this, [this] {
        if (m_versionModel.rowCount() > 0)
            bringBackVersion(m_versionModel.index(0));
    });
    connect(compare, &QAction::triggered, this, [this] {
        const QModelIndex index = m_versions->currentIndex();
        if (!index.isValid())
            return;
        const Version &version = m_versionModel.versionAt(index);
        showComparison(version.state, tr("“%1”").arg(version.name));
    });
    connect(comparePictures, &QAction::triggered, this, [this] {
        const QModelIndex index = m_versions->currentIndex();
        if (!index.isValid())
            return;
        const Version version = m_versionModel.versionAt(index);
        Q_EMIT picturesAsked(version.state, version.name);
    });
    connect(compareState, &QAction::triggered, this, [this] {
        const QModelIndex index = m_states->currentIndex();
        if (index.isValid())
            showComparison(m_stateModel.stateAt(index),
                           m_stateModel.data(index, Qt::DisplayRole).toString());
    });
    connect(m_comparison, &ComparisonList::closed, m_lower,
            [this] { m_lower->setCurrentIndex(0); });
    connect(m_form, &VersionForm::accepted, this, [this](const QString &name, const QString &note) {
        m_form->setVisible(!m_session.saveVersion(name, note));
    });
}

void HistoryPanel::connectLooking()
{
    connect(look, &QAction::triggered, this, [this] {
        const QModelIndex index = m_versions->currentIndex();
        if (!index.isValid())
            return;
        const Version version = m_versionModel.versionAt(index);
        m_session.lookAt(version.state, version.name);
    });
    connect(lookAtState, &QAction::triggered, this, [this] { lookAt(m_states->currentIndex()); });
    connect(backToNow, &QAction::triggered, &m_session, &Session::lookAtNow);
    connect(bringBackPast, &QAction::triggered, this, [this] {
        if (const auto past = m_session.past())
            (void)m_session.bringBack(past->state, past->name);
    });
}

void HistoryPanel::bringBackVersion(const QModelIndex &index)
{
    const Version version = m_versionModel.versionAt(index);
    (void)m_session.bringBack(version.state, version.name);
}

// Where nothing can be edited, a click shows a state and changes nothing.
void HistoryPanel::goTo(const QModelIndex &state)
{
    if (m_session.isEditable())
        (void)m_session.goTo(m_stateModel.stateAt(state));
    else
        lookAt(state);
}

void HistoryPanel::lookAt(const QModelIndex &state)
{
    if (!state.isValid())
        return;
    const QString version = state.data(StateModel::VersionName).toString();
    m_session.lookAt(m_stateModel.stateAt(state),
                     version.isEmpty() ? state.data(StateModel::EditName).toString() : version);
}

void HistoryPanel::showComparison(StateId state, const QString &name)
{
    Q_EMIT asked();
    m_comparison->show(state, name);
    m_lower->setCurrentIndex(1);
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
    buttons->setContentsMargins(8, 0, 8, 0);
    buttons->setSpacing(2);
    buttons->addStretch(1);
    buttons->addWidget(headButton(look, head));
    buttons->addWidget(headButton(compare, head));
    buttons->addWidget(headButton(bringBack, head));
    buttons->addWidget(headButton(saveVersion, head));
    m_versions->setModel(&m_versionModel);
    m_versions->setItemDelegate(new VersionDelegate(m_versions));
    m_versions->setAccessibleName(tr("Versions"));
    m_versions->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_versions->addActions({look, compare, comparePictures, bringBack});
    connect(m_versions, &QListView::activated, compare, &QAction::trigger);
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
    m_states->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_states->addActions({lookAtState, compareState});
    connect(m_states->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &HistoryPanel::refresh);
    connect(m_states, &QListView::clicked, this, &HistoryPanel::goTo);
    connect(m_states, &QListView::activated, this, &HistoryPanel::goTo);
    column->addWidget(new PanelTitle(tr("History"), section));
    column->addWidget(m_states, 1);
    column->addWidget(m_limit);
    return section;
}

void HistoryPanel::refresh()
{
    m_pages->setCurrentIndex(m_session.document() ? 1 : 0);
    const bool editable = m_session.isEditable();
    saveVersion->setEnabled(editable);
    const bool chosen = m_session.document() && m_versions->selectionModel()->hasSelection();
    bringBack->setEnabled(m_session.holdsDocument() && chosen);
    bringBackPast->setEnabled(m_session.holdsDocument() && m_session.past());
    backToNow->setEnabled(m_session.past().has_value());
    look->setEnabled(chosen);
    compare->setEnabled(chosen);
    comparePictures->setEnabled(chosen);
    for (QAction *action : {lookAtState, compareState})
        action->setEnabled(m_states->currentIndex().isValid());
    refreshRevert();
    if (!editable)
        m_form->hide();
    m_states->scrollTo(m_stateModel.shownIndex());
}

void HistoryPanel::refreshRevert()
{
    const bool some = m_session.isEditable() && m_versionModel.rowCount() > 0;
    if (!some) {
        revert->setText(tr("Re&vert to Last Version"));
        revert->setEnabled(false);
        return;
    }
    const Version &last = m_versionModel.versionAt(m_versionModel.index(0));
    QString name = last.name;
    revert->setText(tr("Re&vert to “%1”").arg(name.replace(u'&', QStringLiteral("&&"))));
    revert->setEnabled(last.state != m_session.document()->state());
}

void HistoryPanel::refreshVersions()
{
    m_stateModel.setVersions(m_versionModel.names());
    const int rows = std::min(mostVersionsShown, m_versionModel.rowCount());
    m_versions->setFixedHeight(rows == 0 ? emptyHeight : rows * VersionDelegate::height + 4);
    refresh();
}

} // namespace reelwright
