// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <editor/session/assetwatch.h>

#include <QFileInfo>
#include <QSet>
#include <utility>

namespace reelwright {

namespace {

QList<FoundAsset> allOf(const AssetTable &table)
{
    QList<FoundAsset> all;
    for (const MediaAsset &medium : table.media)
        all.append(medium);
    for (const QList<FontAsset> &fonts : table.typefaces)
        for (const FontAsset &font : fonts)
            all.append(font);
    return all;
}

QString nearestFolder(const QString &file)
{
    QString folder = QFileInfo(file).path();
    while (!QFileInfo::exists(folder) && folder.contains(u'/'))
        folder = QFileInfo(folder).path();
    return folder;
}

// A file that is gone is watched for by its folder.
QSet<QString> placesOf(const QList<FoundAsset> &assets)
{
    QSet<QString> places;
    for (const FoundAsset &asset : assets) {
        if (QFileInfo(asset.path).isFile())
            places += asset.path;
        places += nearestFolder(asset.path);
    }
    return places;
}

} // namespace

AssetWatch::AssetWatch(QObject *parent) : QObject(parent)
{
    m_delay.setSingleShot(true);
    m_delay.setInterval(200);
    m_delay.callOnTimeout(this, &AssetWatch::altered);
    const auto lookSoon = [this] { m_delay.start(); };
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, this, lookSoon);
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, lookSoon);
}

AssetWatch::~AssetWatch()
{
    ++m_reading;
}

// What is watched already stays so: taking it out and in again would lose what happens in between.
void AssetWatch::watch(const AssetTablePointer &table, const std::shared_ptr<FileDigests> &digests)
{
    const QList<FoundAsset> assets = table && digests ? allOf(*table) : QList<FoundAsset>();
    const QSet<QString> wanted = placesOf(assets);
    const QStringList paths = m_watcher.files() + m_watcher.directories();
    const QSet<QString> watched(paths.begin(), paths.end());
    if (const QSet<QString> gone = watched - wanted; !gone.isEmpty())
        m_watcher.removePaths(gone.values());
    if (const QSet<QString> added = wanted - watched; !added.isEmpty()) {
        m_watcher.addPaths(added.values());
        m_delay.start(); // what was altered before that is not noticed by itself
    }
    QStringList unread;
    for (const FoundAsset &asset : assets)
        if (asset.state == AssetState::Unread)
            unread += asset.path;
    read(unread, digests);
}

void AssetWatch::read(const QStringList &files, const std::shared_ptr<FileDigests> &digests)
{
    if (std::exchange(m_unread, files) == files && !files.isEmpty())
        return;
    m_worker.clear();
    const auto goOn = [this, reading = ++m_reading] { return reading == m_reading; };
    for (const QString &file : files)
        m_worker.post([this, file, digests, goOn] {
            if (goOn() && digests->take(file, goOn))
                answer(this, [this, goOn] {
                    if (!goOn())
                        return;
                    m_unread.clear();
                    m_delay.start();
                });
        });
}

} // namespace reelwright
