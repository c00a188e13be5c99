// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <editor/session/session.h>
#include <editor/theme/overlay.h>

class QComboBox;
class QDoubleSpinBox;
class QMenu;
class QScrollArea;
class QVBoxLayout;

namespace reelwright {

class CandidateRow;
class LineLabel;
class PanelTitle;

// What a slot shows and to whom: its candidate scenes in the order in which their rules are asked,
// what comes where none is true, and the cross-fade into it. Esc abandons a rule that is being
// typed; a click elsewhere keeps it if it can be read.
class SlotPopover : public Overlay {
    Q_OBJECT

public:
    SlotPopover(Session &session, QWidget *anchor);

    void open(const SlotId &slot);
    const QList<CandidateRow *> &rows() const { return m_rows; }
    QComboBox &otherwise() { return *m_otherwise; }
    QDoubleSpinBox &crossFade() { return *m_crossFade; }
    QMenu &scenes() { return *m_scenes; } // to add one

Q_SIGNALS:
    void closed();

protected:
    void abandon() override;
    void hideEvent(QHideEvent *event) override;

private:
    void makeControls();
    void layOut();
    void refresh();
    QSize room() const;
    void setRowCount(qsizetype count);
    void fillScenes();
    const StoryboardSlot *slot() const; // null: it is gone
    void edit(const QString &name, const Result<Template> &next);

    Session &m_session;
    SlotId m_slot;
    PanelTitle *m_title;
    QScrollArea *m_area;
    QVBoxLayout *m_list;
    QList<CandidateRow *> m_rows;
    QMenu *m_scenes;
    QComboBox *m_otherwise;
    QDoubleSpinBox *m_crossFade;
    LineLabel *m_finding;
};

} // namespace reelwright
