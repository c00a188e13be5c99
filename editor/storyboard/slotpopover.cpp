// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <editor/storyboard/slotpopover.h>

#include <editor/storyboard/candidaterow.h>
#include <editor/theme/linelabel.h>
#include <editor/theme/paneltitle.h>
#include <model/edit/storyboardedits.h>

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace reelwright {

namespace {

constexpr int wide = 420;
constexpr qsizetype mostRows = 5;  // then they scroll
constexpr double longestFade = 60; // seconds

} // namespace

SlotPopover::SlotPopover(Session &session, QWidget *anchor)
    : Overlay(anchor, Side::Above), m_session(session), m_title(new PanelTitle({}, this)),
      m_area(new QScrollArea(this)), m_scenes(new QMenu(this)), m_otherwise(new QComboBox(this)),
      m_crossFade(new QDoubleSpinBox(this)), m_finding(new LineLabel(TypeRole::Caption, this))
{
    setAccessibleName(tr("Scenes and rules of the slot"));
    makeControls();
    layOut();
    connect(&session, &Session::changed, this, [this](Session::Changes changes) {
        using C = Session::Change;
        if (isVisible() && changes & (C::Template | C::Edit | C::Counts | C::History))
            refresh();
    });
}

void SlotPopover::makeControls()
{
    m_otherwise->setAccessibleName(tr("Where no rule is true"));
    m_crossFade->setAccessibleName(tr("Cross-fade from the slot before"));
    m_crossFade->setRange(0, longestFade);
    m_crossFade->setSingleStep(0.1);
    m_crossFade->setSuffix(tr(" s"));
    m_crossFade->setKeyboardTracking(false);
    connect(m_scenes, &QMenu::aboutToShow, this, &SlotPopover::fillScenes);
    connect(m_otherwise, &QComboBox::activated, this, [this] {
        const SceneId scene{m_otherwise->currentData().toString()};
        edit(tr("Change Default of Slot %1").arg(slot()->name),
             setDefault(m_session.value(), m_slot, scene));
    });
    connect(m_crossFade, &QDoubleSpinBox::valueChanged, this, [this](double seconds) {
        edit(tr("Change Cross-Fade into Slot %1").arg(slot()->name),
             setCrossFade(m_session.value(), m_slot, fromSeconds(seconds)));
    });
}

void SlotPopover::layOut()
{
    auto *content = new QWidget;
    m_list = new QVBoxLayout(content);
    m_list->setContentsMargins(12, 0, 12, 0);
    m_list->setSpacing(0);
    m_list->addStretch(1);
    m_area->setWidget(content);
    m_area->setWidgetResizable(true);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setFocusPolicy(Qt::NoFocus);
    m_area->setMinimumHeight(1); // with no row it takes no room
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *add = new QPushButton(tr("Add a Scene"), this);
    add->setMenu(m_scenes);
    auto *form = new QFormLayout;
    form->setContentsMargins(12, 4, 12, 0);
    form->setHorizontalSpacing(12);
    form->addRow(QString(), add);
    form->addRow(tr("Where no rule is true"), m_otherwise);
    form->addRow(tr("Cross-fade into it"), m_crossFade);
    form->addRow(m_finding);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 1, 1, 12);
    layout->setSpacing(0);
    layout->addWidget(m_title);
    layout->addWidget(m_area, 1);
    layout->addLayout(form);
}

const StoryboardSlot *SlotPopover::slot() const
{
    if (m_session.hasTemplate())
        for (const StoryboardSlot &slot : m_session.value().storyboard)
            if (slot.id == m_slot)
                return &slot;
    return nullptr;
}

// For all of the form, and the rows that it shows without scrolling.
QSize SlotPopover::room() const
{
    int high = layout()->sizeHint().height() - m_area->sizeHint().height();
    for (CandidateRow *row : m_rows.first(std::min(m_rows.size(), mostRows)))
        high += row->sizeHint().height();
    return {wide, high};
}

void SlotPopover::open(const SlotId &id)
{
    m_slot = id;
    m_finding->setText({});
    refresh();
    if (!slot())
        return;
    openAt(room());
    m_rows.isEmpty() ? m_otherwise->setFocus() : m_rows.last()->rule().setFocus();
}

void SlotPopover::refresh()
{
    const StoryboardSlot *shown = slot();
    if (!shown || !m_session.isEditable()) {
        hide();
        return;
    }
    m_title->setTitle(shown->name);
    m_title->setFact(shown->candidates.isEmpty() ? tr("No rules")
                                                 : tr("The first true rule decides"));
    const QSize before = room();
    setRowCount(shown->candidates.size());
    for (CandidateRow *row : std::as_const(m_rows))
        row->showSlot(m_slot);
    if (isVisible() && before != room())
        openAt(room());
    m_otherwise->clear();
    m_otherwise->addItem(tr("Skip the slot"), QString());
    for (const Scene &scene : m_session.value().scenes)
        m_otherwise->addItem(scene.name, scene.id.value);
    m_otherwise->setCurrentIndex(m_otherwise->findData(shown->otherwise.value));
    const QSignalBlocker quiet(m_crossFade);
    m_crossFade->setValue(toSeconds(shown->crossFade));
}

// A row may be asking for its own removal.
void SlotPopover::setRowCount(qsizetype count)
{
    while (m_rows.size() > count) {
        CandidateRow *row = m_rows.takeLast();
        if (row->isAncestorOf(window()->focusWidget()))
            m_otherwise->setFocus(); // stays in here
        row->hide();
        row->deleteLater();
    }
    while (m_rows.size() < count) {
        auto *row = new CandidateRow(
            m_session, int(m_rows.size()),
            [this](const QString &name, const Result<Template> &next) { edit(name, next); },
            m_area->widget());
        m_list->insertWidget(int(m_rows.size()), row);
        m_rows += row;
        row->setVisible(true);
    }
}

void SlotPopover::fillScenes()
{
    m_scenes->clear();
    for (const Scene &scene : m_session.value().scenes)
        m_scenes->addAction(scene.name, this, [this, id = scene.id, name = scene.name] {
            edit(tr("Add %1 to Slot %2").arg(name, slot()->name),
                 addCandidate(m_session.value(), m_slot, Candidate{id, {}, {}}));
            if (!m_rows.isEmpty())
                m_rows.last()->rule().setFocus();
        });
}

void SlotPopover::edit(const QString &name, const Result<Template> &next)
{
    const Result<void> done = m_session.edit(name, next);
    m_finding->setText(done ? QString() : done.error().what, Token::Bad);
    if (!done)
        refresh();
}

void SlotPopover::abandon()
{
    for (CandidateRow *row : std::as_const(m_rows))
        row->abandon();
}

// Whoever has the focus then: a click elsewhere takes it, and a list of offers may have had it.
void SlotPopover::hideEvent(QHideEvent *event)
{
    Overlay::hideEvent(event);
    for (CandidateRow *row : std::as_const(m_rows))
        row->keep();
    Q_EMIT closed();
}

} // namespace reelwright
