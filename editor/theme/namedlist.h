// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <editor/theme/rowlist.h>

namespace reelwright {

// A RowList whose rows have names, under Qt::UserRole in its model. One is chosen by its name, and
// stays so when rows are moved, and come and go.
class NamedList : public RowList {
    Q_OBJECT

public:
    using RowList::RowList;

    void setModel(QAbstractItemModel *model) override;
    QString chosen() const; // empty: none
    int chosenRow() const;  // -1: none
    void choose(const QString &name);
    void takeRenamed(const QString &from, const QString &to); // before the model's row is
    void typeName();                                          // of the chosen one, in its place

Q_SIGNALS:
    void chosenChanged();
    void moved(const QString &name, int row); // dragged: to where it is to be

private:
    QModelIndex indexOf(const QString &name) const;
    void takeDropped(const QMimeData *mime, int before);

    QString m_chosen; // there may be no such row
};

} // namespace reelwright
