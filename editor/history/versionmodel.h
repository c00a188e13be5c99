// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <editor/session/session.h>

#include <QAbstractListModel>

namespace reelwright {

// The document's named versions, the newest first.
class VersionModel : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role {
        VersionName = Qt::UserRole,
        Facts, // author and note
        Time,  // in words
    };

    explicit VersionModel(Session &session, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    const Version &versionAt(const QModelIndex &index) const;
    QHash<StateId, QString> names() const; // of the states that are versions

private:
    void read();

    Session &m_session;
    QList<Version> m_versions;
};

} // namespace reelwright
