// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <model/data/infercolumns.h>

#include <QAbstractTableModel>
#include <QTableView>

namespace reelwright {

// The first records of a source, as they stand.
class SampleModel : public QAbstractTableModel {
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    void set(ColumnSample sample);
    const ColumnSample &sample() const { return m_sample; }
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    ColumnSample m_sample;
};

// A table that says what belongs there while it is empty. Tab leaves it.
class PlainTable : public QTableView {
    Q_OBJECT

public:
    PlainTable(const QString &name, QString sentence, QWidget *parent);

    void setSentence(const QString &sentence);
    const QString &sentence() const { return m_sentence; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_sentence;
};

} // namespace reelwright
