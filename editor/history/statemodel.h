// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <editor/session/session.h>

#include <QAbstractListModel>
#include <vector>

namespace reelwright {

// The states of the document, the newest first. The history is read once, and grows by what is
// edited; there may be hundreds of thousands.
class StateModel : public QAbstractListModel {
    Q_OBJECT

public:
    enum class Standing {
        Past, // led to the current state
        Current,
        Undone, // made of the current one
        Aside,  // on another branch
    };
    enum Role {
        EditName = Qt::UserRole,
        Time,        // in words
        StandingNow, // as int
        VersionName, // empty: it is none
        Shown,       // whether it is what is on the screen
    };

    explicit StateModel(Session &session, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    StateId stateAt(const QModelIndex &index) const;
    QModelIndex shownIndex() const; // invalid: there is no document
    void setVersions(QHash<StateId, QString> names);

private:
    void read();   // all of it
    void follow(); // what was made or gone to since
    void refreshStandings();
    StateId shown() const;
    int placeOf(StateId id) const; // in m_states; -1: nowhere
    int placeOf(const QModelIndex &index) const;

    Session &m_session;
    std::vector<State> m_states; // the oldest first: ids ascend
    std::vector<Standing> m_standings;
    StateId m_current = 0;
    int m_timesForgotten = 0; // the document's, when all was read
    QHash<StateId, QString> m_versions;
};

} // namespace reelwright
