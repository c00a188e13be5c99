// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <editor/variants/variantset.h>
#include <preview/player/tiledrawer.h>

#include <QAbstractListModel>

namespace reelwright {

// The set's viewers with their pictures of the moment under the playhead: the same place in the
// story, in the scene that is in view where they get it.
class VariantModel : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role {
        ViewerName = Qt::UserRole,
        Facts,   // what differs, and how many are on the path
        Picture, // QImage, null until there is one
        Fault,   // why there is none; empty: there is
        Current, // the one on the canvas
    };

    VariantModel(Session &session, VariantSet &set, QObject *parent = nullptr);

    // The size of the pictures in pixels; empty: nobody looks.
    void setPictureSize(QSize size);
    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    const SheetViewer &at(int row) const { return m_set.viewers()[row]; }
    double aspect() const;                     // of the pictures
    qint64 rounds() const { return m_rounds; } // of pictures that were shown so far

private:
    void takeSet();
    void take(Session::Changes changes);
    void draw();
    void show(const DrawnTiles &drawn);
    QList<int> factFields() const;
    QString facts(const SheetViewer &viewer) const;

    Session &m_session;
    VariantSet &m_set;
    QSize m_size;
    QStringList m_keys; // of the rows
    QList<QImage> m_pictures;
    QList<QString> m_faults;
    qint64 m_rounds = 0;
    quint64 m_cast = 0;  // counts the casts of viewers that there were
    TileDrawer m_drawer; // last: it calls back
};

} // namespace reelwright
