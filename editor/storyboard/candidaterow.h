// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <editor/expression/expressionline.h>

#include <QWidget>

class QToolButton;

namespace reelwright {

class LineLabel;

// One scene that a slot may show: its rule, whom it is for, and its place among the others. A rule
// that is being typed is tried out: the viewers are counted that it would be for.
class CandidateRow : public QWidget {
    Q_OBJECT

public:
    using Edit = std::function<void(const QString &name, const Result<Template> &next)>;

    CandidateRow(Session &session, int index, Edit edit, QWidget *parent);

    void showSlot(const SlotId &slot); // as the template has it; leaves alone what is being typed
    void abandon();                    // what is being typed
    void keep();                       // it, if it can be read
    ExpressionLine &rule() { return *m_rule; }
    QString finding() const; // what is wrong with what is being typed; empty: nothing
    QString reach() const;
    bool isCovered() const { return coveredBy() >= 0; } // it can never be chosen
    QToolButton &putBefore() { return *m_before; }

private:
    QToolButton *addButton(const QString &icon, const QString &name,
                           const std::function<void()> &run);
    void layOut();
    const StoryboardSlot *slot() const; // null: it, or the candidate, is gone
    QString kept() const;               // the rule without what is being typed
    Result<void> tryOut(const QString &rule);
    void moveTo(int index);
    int coveredBy() const; // the place of one before it that takes every viewer; -1: none
    void refreshCovered();

    Session &m_session;
    SlotId m_slot;
    SceneId m_scene;
    int m_index;
    Edit m_edit;
    LineLabel *m_name;
    LineLabel *m_reach;
    ExpressionLine *m_rule;
    QWidget *m_covered;
    LineLabel *m_why;
    QToolButton *m_before;
    QToolButton *m_up;
    QToolButton *m_down;
    QToolButton *m_remove;
};

} // namespace reelwright
