// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <editor/session/session.h>

#include <QAbstractListModel>

namespace reelwright {

// Viewers that a search found.
class MatchModel : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role { Name = Qt::UserRole, FieldName, FieldValue, Position };

    explicit MatchModel(Session &session, QObject *parent = nullptr);

    void set(const QList<ViewerMatch> &matches);
    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    const ViewerMatch &at(int row) const { return m_matches[row]; }

private:
    Session &m_session;
    QList<ViewerMatch> m_matches;
};

} // namespace reelwright
