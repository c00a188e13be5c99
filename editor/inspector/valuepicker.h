// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <editor/theme/overlay.h>

#include <QImage>
#include <QList>

class QLineEdit;
class QListView;
class QPushButton;
class QSortFilterProxyModel;
class QStandardItemModel;

namespace reelwright {

class PanelTitle;

// Things to choose one of, each with a picture, a name and a note; what is typed filters them by
// name, Up and Down walk through them, Enter or a click chooses.
class ValuePicker : public Overlay {
    Q_OBJECT

public:
    struct Item {
        QString value;
        QString name;
        QString note;
        QString icon; // while there is no picture; empty: the picture stands for the name
    };

    explicit ValuePicker(QWidget *anchor);

    void open(const QString &title, const QList<Item> &items, const QString &now);
    // A button under the list for what is not in it; empty: none.
    void setOther(const QString &words);
    // One that has alpha alone is drawn in the colour of text.
    void setPicture(const QString &value, const QImage &picture);
    QImage picture(const QString &value) const;
    bool eventFilter(QObject *watched, QEvent *event) override;

    QLineEdit &filter() { return *m_filter; }
    QListView &list() { return *m_list; }
    QPushButton &other() { return *m_other; }

Q_SIGNALS:
    void chosen(const QString &value);
    void otherAsked();

private:
    void layOut();
    void choose(const QModelIndex &index);
    void step(int rows);

    PanelTitle *m_title;
    QLineEdit *m_filter;
    QListView *m_list;
    QPushButton *m_other;
    QStandardItemModel *m_items;
    QSortFilterProxyModel *m_shown;
};

} // namespace reelwright
