// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <editor/history/comparisonmodel.h>

#include <QWidget>

class QListView;

namespace reelwright {

class EmptyList;
class PanelTitle;

// What differs between one of the document's states and now; a click shows the place.
class ComparisonList : public QWidget {
    Q_OBJECT

public:
    explicit ComparisonList(Session &session, QWidget *parent = nullptr);

    // `name`: what the state is called on the screen.
    void show(StateId state, const QString &name);
    ComparisonModel &model() { return m_model; }
    QListView &list();

Q_SIGNALS:
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void refresh();
    void showPlace(const QModelIndex &index);

    Session &m_session;
    ComparisonModel m_model;
    QString m_name;
    PanelTitle *m_title;
    EmptyList *m_list;
};

} // namespace reelwright
