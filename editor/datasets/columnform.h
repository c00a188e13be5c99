// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <editor/datasets/columnsmodel.h>

#include <QWidget>

class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;

namespace reelwright {

class LineLabel;

// What becomes of the one column that is chosen: of which field, of which type, how it is written.
class ColumnForm : public QWidget {
    Q_OBJECT

public:
    // `model` outlives it.
    ColumnForm(ColumnsModel &model, QWidget *parent);

    void show(int column); // -1: none
    QComboBox &use() { return *m_use; }
    QLineEdit &name() { return *m_name; }
    QComboBox &type() { return *m_type; }
    QComboBox &reading() { return *m_reading; }
    QString evidence() const;

Q_SIGNALS:
    void altered();

private:
    void refresh();
    void fillUses(const ColumnPlan &plan);
    void fillReadings(const ColumnPlan &plan);
    void takeUse();
    void alter(const std::function<void(ImportPlan &)> &change);

    ColumnsModel &m_model;
    int m_column = -1;
    LineLabel *m_title;
    QLabel *m_evidence;
    QComboBox *m_use;
    QLineEdit *m_name;
    QComboBox *m_type;
    QComboBox *m_reading;
    QFormLayout *m_form;
};

} // namespace reelwright
