// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <model/source/refresh.h>

#include <QAbstractTableModel>

namespace reelwright {

// A row that a refresh adds, takes away or alters; of an altered one each field is a line.
struct ChangeLine {
    enum Kind { Added, Gone, Altered };
    Kind kind = Added;
    QString key;
    QString field;
    QString before;
    QString after;
};

inline constexpr qsizetype mostChangeLines = 10'000;
// The first of them; on the tables' thread.
QList<ChangeLine> changeLines(const RowChanges &rows, const ViewerTable &before,
                              const ViewerTable &after, const QString &key);

class ChangesModel : public QAbstractTableModel {
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;
    enum Section { Change, Key, FieldName, Before, After, SectionCount };

    void set(QList<ChangeLine> lines);
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QList<ChangeLine> m_lines;
};

} // namespace reelwright
