// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractListModel>
#include <QStringList>

namespace reelwright {

class TemplatePictures;

// Templates by their path, each with its picture.
class TileModel : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role {
        TileName = Qt::UserRole,
        Facts,   // where it is, or what it is
        Changed, // when it was last, in words
        Picture, // QImage, null until there is one
        Missing, // nothing is there any more
        Removable,
    };

    struct Tile {
        QString path;
        QString name;
        QString facts;
        QString changed = {};
        bool missing = false;
        friend bool operator==(const Tile &, const Tile &) = default;
    };
    // By its file's name, its folder, and when it was changed.
    static Tile tileOf(const QString &path);

    TileModel(TemplatePictures &pictures, bool removable, QObject *parent = nullptr);

    void set(const QList<Tile> &tiles);
    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QString pathAt(const QModelIndex &index) const { return m_tiles[index.row()].path; }

private:
    void refreshPicture(const QString &path);

    TemplatePictures &m_pictures;
    bool m_removable;
    QList<Tile> m_tiles;
};

} // namespace reelwright
