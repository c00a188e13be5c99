// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <model/template/template.h>

#include <QWidget>

class QComboBox;
class QLineEdit;
class QToolButton;
class QVBoxLayout;

namespace reelwright {

// What each item of a list, or a record, has: a row for each datum with its name and type, and one
// button for another.
class ItemFields : public QWidget {
    Q_OBJECT

public:
    explicit ItemFields(QWidget *parent = nullptr);

    void show(const QList<ItemField> &items);
    int count() const { return int(m_rows.size()); }
    QLineEdit &name(int row) { return *m_rows[row].name; }
    QComboBox &type(int row) { return *m_rows[row].type; }
    QToolButton &removal(int row) { return *m_rows[row].removal; }
    QToolButton &addition() { return *m_addition; }

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void edited(const QList<reelwright::ItemField> &items); // as they are to be

private:
    struct Row {
        QWidget *box;
        QLineEdit *name;
        QComboBox *type;
        QToolButton *removal;
    };
    void addRow();
    void takeName(qsizetype row);
    void add();

    QList<ItemField> m_items;
    QList<Row> m_rows;
    QVBoxLayout *m_layout;
    QToolButton *m_addition;
};

} // namespace reelwright
