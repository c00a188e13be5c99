// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <editor/storyboard/candidaterow.h>

#include <editor/expression/completion.h>
#include <editor/session/words.h>
#include <editor/theme/codeline.h>
#include <editor/theme/drawing.h>
#include <editor/theme/icons.h>
#include <editor/theme/linelabel.h>
#include <model/edit/storyboardedits.h>

#include <QHBoxLayout>
#include <QToolButton>
#include <QVBoxLayout>

namespace reelwright {

CandidateRow::CandidateRow(Session &session, int index, Edit edit, QWidget *parent)
    : QWidget(parent), m_session(session), m_index(index), m_edit(std::move(edit)),
      m_name(new LineLabel(TypeRole::Strong, this)),
      m_reach(new LineLabel(TypeRole::Caption, this)),
      m_rule(new ExpressionLine(session, ExpressionLine::Kind::Expression, this)),
      m_covered(nullptr), m_why(nullptr), m_before(nullptr)
{
    m_up = addButton(QStringLiteral("chevron-down"), tr("Ask before the one above"),
                     [this] { moveTo(m_index - 1); });
    m_up->setArrowType(Qt::UpArrow);
    m_down = addButton(QStringLiteral("chevron-down"), tr("Ask after the one below"),
                       [this] { moveTo(m_index + 1); });
    m_down->setArrowType(Qt::DownArrow);
    m_remove = addButton(QStringLiteral("close"), tr("Take out of the slot"), [this] {
        m_edit(tr("Take %1 out of Slot %2").arg(m_name->text(), slot()->name),
               removeCandidate(m_session.value(), m_slot, m_index));
    });
    for (LineLabel *label : {m_name, m_reach})
        label->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_rule->setTextMargins(4, 0, 4, 0);
    readFromLeft(*m_rule);
    m_rule->setPlaceholderText(tr("Rule, such as plan = 'gold'; always without one"));
    m_rule->setCheck([this](const QString &typed) { return tryOut(typed.trimmed()); });
    layOut();
    connect(m_rule, &ExpressionLine::done, this, &CandidateRow::keep);
    connect(m_rule, &QLineEdit::editingFinished, this, &CandidateRow::keep);
}

QToolButton *CandidateRow::addButton(const QString &icon, const QString &name,
                                     const std::function<void()> &run)
{
    auto *button = new QToolButton(this);
    button->setIcon(themedIcon(icon, Token::Text2));
    button->setToolTip(name);
    button->setAccessibleName(name);
    button->setAutoRaise(true);
    button->setFixedSize(controlHeight, controlHeight);
    connect(button, &QToolButton::clicked, this, run);
    return button;
}

void CandidateRow::layOut()
{
    auto *head = new QHBoxLayout;
    head->setSpacing(2);
    head->addWidget(m_name, 1);
    head->addWidget(m_reach, 1);
    head->addSpacing(6);
    for (QToolButton *button : {m_up, m_down, m_remove})
        head->addWidget(button);
    m_covered = new QWidget(this);
    m_why = new LineLabel(TypeRole::Caption, m_covered);
    m_before = new QToolButton(m_covered);
    m_before->setText(tr("Put Before It"));
    connect(m_before, &QToolButton::clicked, this, [this] { moveTo(coveredBy()); });
    auto *covered = new QHBoxLayout(m_covered);
    covered->setContentsMargins(0, 0, 0, 0);
    covered->addWidget(m_why, 1);
    covered->addWidget(m_before);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, m_reach->sizeHint().height() + 2); // the line's note
    layout->setSpacing(2);
    layout->addLayout(head);
    layout->addWidget(m_covered);
    layout->addWidget(m_rule);
}

const StoryboardSlot *CandidateRow::slot() const
{
    if (!m_session.hasTemplate())
        return nullptr;
    for (const StoryboardSlot &slot : m_session.value().storyboard)
        if (slot.id == m_slot)
            return m_index < slot.candidates.size() ? &slot : nullptr;
    return nullptr;
}

void CandidateRow::showSlot(const SlotId &id)
{
    const bool another = std::exchange(m_slot, id) != id;
    const StoryboardSlot *shown = slot();
    if (!shown)
        return;
    const Candidate &candidate = shown->candidates[m_index];
    const Scene *scene = m_session.value().scene(candidate.scene);
    m_name->setText(scene ? scene->name : candidate.scene.value, Token::Text);
    m_rule->setAccessibleName(tr("Rule for %1").arg(m_name->text()));
    if (another || !m_rule->isModified() || m_scene != candidate.scene) {
        m_rule->setGoodText(candidate.when);
        m_rule->setCursorPosition(0);
    }
    m_scene = candidate.scene;
    const qsizetype place = shown - m_session.value().storyboard.constData();
    m_reach->setText(place < m_session.counts().size()
                         ? tr("%1 of %2")
                               .arg(Words::number(m_session.counts()[place].value(candidate.scene)),
                                    Words::viewers(m_session.data().count))
                         : QString());
    if (!another)
        m_rule->recheck();
    refreshCovered();
    m_up->setEnabled(m_index > 0);
    m_down->setEnabled(m_index < shown->candidates.size() - 1);
}

int CandidateRow::coveredBy() const
{
    const StoryboardSlot *shown = slot();
    for (int i = 0; shown && i < m_index; ++i)
        if (shown->candidates[i].when.trimmed().isEmpty())
            return i;
    return -1;
}

void CandidateRow::refreshCovered()
{
    const int by = coveredBy();
    m_covered->setVisible(by >= 0);
    if (by < 0)
        return;
    const SceneId taking = slot()->candidates[by].scene;
    const Scene *scene = m_session.value().scene(taking);
    m_why->setText(tr("Never shown: %1 takes every viewer").arg(scene ? scene->name : taking.value),
                   Token::Warn);
    m_before->setToolTip(tr("Ask for it before %1").arg(scene ? scene->name : taking.value));
}

void CandidateRow::abandon()
{
    const StoryboardSlot *shown = slot();
    if (!shown || !m_rule->isModified())
        return;
    m_session.dropPreview();
    m_rule->setGoodText(kept());
}

QString CandidateRow::finding() const
{
    return m_rule->fault();
}

QString CandidateRow::reach() const
{
    return m_reach->text();
}

QString CandidateRow::kept() const
{
    for (const StoryboardSlot &slot : m_session.kept().storyboard)
        if (slot.id == m_slot && m_index < slot.candidates.size())
            return slot.candidates[m_index].when;
    return {};
}

Result<void> CandidateRow::tryOut(const QString &rule)
{
    const QString fault = rule.isEmpty() ? QString()
                                         : expressionFault(m_session.value(), rule, false);
    if (!fault.isEmpty()) {
        m_session.dropPreview();
        return fail(fault);
    }
    return m_session.preview(setRule(m_session.kept(), m_slot, m_index, rule));
}

void CandidateRow::keep()
{
    if (!slot() || !m_rule->isModified() || !finding().isEmpty())
        return;
    m_rule->setModified(false);
    const QString rule = m_rule->text().trimmed();
    if (rule == kept())
        m_session.dropPreview();
    else
        m_edit(tr("Change Rule for %1").arg(m_name->text()),
               setRule(m_session.kept(), m_slot, m_index, rule));
}

void CandidateRow::moveTo(int index)
{
    m_edit(tr("Move %1 in Slot %2").arg(m_name->text(), slot()->name),
           moveCandidate(m_session.value(), m_slot, m_index, index));
}

} // namespace reelwright
