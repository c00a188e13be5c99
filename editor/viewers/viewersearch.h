// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <editor/viewers/matchmodel.h>

#include <QLineEdit>

class QListView;

namespace reelwright {

class Overlay;

// Finds viewers by any of their fields while one types; the list below goes to one of them, or
// hands it to who wants it.
class ViewerSearch : public QLineEdit {
    Q_OBJECT

public:
    explicit ViewerSearch(Session &session, QWidget *parent = nullptr);

    MatchModel &model() { return m_model; }
    QListView &list() { return *m_list; }
    bool isOpen() const;
    void setTaking(std::function<void(const ViewerRecord &)> take) { m_take = std::move(take); }

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    void find();
    void showMatches(const QList<ViewerMatch> &matches);
    void choose(const QModelIndex &index);
    void moveBy(int rows);

    Session &m_session;
    std::function<void(const ViewerRecord &)> m_take; // null: the session shows the viewer
    MatchModel m_model;
    Overlay *m_overlay;
    QListView *m_list;
};

} // namespace reelwright
