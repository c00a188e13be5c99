// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <editor/session/session.h>
#include <model/template/comparison.h>

#include <QAbstractListModel>

namespace reelwright {

// What became of the document since one of its states; it follows what is edited.
class ComparisonModel : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role {
        PartName = Qt::UserRole,
        Facts, // what of it was altered, or that it was added, removed or moved
        Icon,
    };

    explicit ComparisonModel(Session &session, QObject *parent = nullptr);

    void compareWith(StateId state); // 0: with nothing
    StateId with() const { return m_with; }
    const QString &trouble() const { return m_trouble; } // why it can't be compared, or empty

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    const PartComparison &partAt(const QModelIndex &index) const { return m_parts[index.row()]; }

private:
    void read();

    Session &m_session;
    StateId m_with = 0;
    Template m_from; // as it was in that state
    QString m_trouble;
    QList<PartComparison> m_parts;
};

} // namespace reelwright
