// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
// How scenes are typed, dragged and searched.
#include <editor/library/scenemodel.h>

#include <model/edit/sceneedits.h>

#include <QMimeData>

namespace reelwright {

bool SceneModel::setData(const QModelIndex &index, const QVariant &data, int role)
{
    if (!index.isValid())
        return false;
    const Scene scene = m_scenes[index.row()];
    if (role == Tags) {
        const QStringList tags = data.toStringList();
        return tags == scene.tags ||
               m_session.edit(tr("Tag Scene %1").arg(scene.name),
                              setSceneTags(m_session.value(), scene.id, tags));
    }
    const QString name = data.toString();
    if (role != Qt::EditRole || name.isEmpty())
        return false;
    return name == scene.name || m_session.edit(tr("Rename Scene %1").arg(scene.name),
                                                renameScene(m_session.value(), scene.id, name));
}

// Drops are taken between the rows only.
Qt::ItemFlags SceneModel::flags(const QModelIndex &index) const
{
    const bool editable = m_session.isEditable();
    if (!index.isValid())
        return editable ? Qt::ItemIsDropEnabled : Qt::NoItemFlags;
    const Qt::ItemFlags flags = QAbstractListModel::flags(index) & ~Qt::ItemIsDropEnabled;
    return editable ? flags | Qt::ItemIsEditable | Qt::ItemIsDragEnabled : flags;
}

// Moved within the library, copied into the storyboard.
Qt::DropActions SceneModel::supportedDragActions() const
{
    return Qt::MoveAction | Qt::CopyAction;
}

QStringList SceneModel::mimeTypes() const
{
    return {QString::fromLatin1(mimeType)};
}

QMimeData *SceneModel::mimeData(const QModelIndexList &indexes) const
{
    auto *mime = new QMimeData;
    mime->setData(QString::fromLatin1(mimeType), sceneAt(indexes.value(0)).value.toUtf8());
    return mime;
}

bool SceneModel::hasWord(int row, const QString &word) const
{
    const Scene &scene = m_scenes[row];
    return scene.name.contains(word, Qt::CaseInsensitive) ||
           scene.tags.join(u'\n').contains(word, Qt::CaseInsensitive);
}

} // namespace reelwright
