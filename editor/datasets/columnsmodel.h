// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <editor/datasets/importplan.h>

#include <QAbstractTableModel>

namespace reelwright {

// A plan's columns: name, first values, what they look like, and what the column becomes.
class ColumnsModel : public QAbstractTableModel {
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;
    enum Section { Column, Values, Looks, Becomes, SectionCount };

    void set(const ImportPlan &plan);
    const ImportPlan &plan() const { return m_plan; }
    void alter(const std::function<void(ImportPlan &)> &change); // rows stay where they are
    static QString typeWords(const ColumnGuess &guess);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString becomes(const ColumnPlan &column) const;

    ImportPlan m_plan;
};

} // namespace reelwright
