// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <editor/recent/tilemodel.h>

#include <editor/recent/templatepictures.h>
#include <editor/session/words.h>
#include <editor/theme/mirror.h>

#include <QDir>
#include <QFileInfo>

namespace reelwright {

namespace {

// A template.json goes by its folder's name.
QString nameOf(const QString &path)
{
    const QFileInfo info(path);
    if (info.fileName() == QLatin1String("template.json"))
        return info.dir().dirName();
    return info.suffix().startsWith(QLatin1String("reel")) ? info.completeBaseName()
                                                           : info.fileName();
}

QString folderOf(const QString &path)
{
    const QString folder = QFileInfo(path).absolutePath();
    const QString home = QDir::homePath();
    return QDir::toNativeSeparators(
        folder == home || folder.startsWith(home + u'/') ? u'~' + folder.mid(home.size()) : folder);
}

} // namespace

TileModel::TileModel(TemplatePictures &pictures, bool removable, QObject *parent)
    : QAbstractListModel(parent), m_pictures(pictures), m_removable(removable)
{
    connect(&pictures, &TemplatePictures::drawn, this, &TileModel::refreshPicture);
}

TileModel::Tile TileModel::tileOf(const QString &path)
{
    const QFileInfo info(path);
    const QString folder = leftToRight(folderOf(path));
    if (!info.exists())
        return {path, nameOf(path), folder, tr("Missing"), true};
    return {path, nameOf(path), folder, tr("Changed %1").arg(Words::moment(info.lastModified()))};
}

void TileModel::set(const QList<Tile> &tiles)
{
    if (tiles == m_tiles)
        return;
    beginResetModel();
    m_tiles = tiles;
    endResetModel();
}

void TileModel::refreshPicture(const QString &path)
{
    for (int i = 0; i < m_tiles.size(); ++i)
        if (m_tiles[i].path == path)
            Q_EMIT dataChanged(index(i), index(i), {Picture});
}

int TileModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_tiles.size());
}

QVariant TileModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Tile &tile = m_tiles[index.row()];
    switch (role) {
    case Qt::DisplayRole:
    case TileName:
        return tile.name;
    case Facts:
        return tile.facts;
    case Changed:
        return tile.changed;
    case Picture:
        return m_pictures.of(tile.path);
    case Missing:
        return tile.missing;
    case Removable:
        return m_removable;
    case Qt::AccessibleTextRole:
        return tile.missing ? tr("%1, missing").arg(tile.name) : tile.name;
    case Qt::ToolTipRole: {
        const QString path = QDir::toNativeSeparators(tile.path);
        return tile.missing ? tr("%1\nIt is not there any more").arg(path) : path;
    }
    default:
        return {};
    }
}

} // namespace reelwright
