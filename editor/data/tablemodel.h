// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <editor/session/session.h>

#include <QAbstractListModel>

namespace reelwright {

// The lookup tables that the template knows, each with its columns under it.
class TableModel : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role {
        Table = Qt::UserRole, // its name
        Column,               // empty: the row is the table's
        Type,                 // of the column
        Key,                  // bool: rows are found by it
    };

    explicit TableModel(Session &session, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    struct Row {
        qsizetype table;
        qsizetype column; // -1: the table's
    };
    void takeTables();
    QString words(const Row &row) const;

    Session &m_session;
    QList<LookupTable> m_tables;
    QList<Row> m_rows;
};

} // namespace reelwright
