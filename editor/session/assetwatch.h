// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <editor/session/assetsource.h>
#include <editor/session/worker.h>

#include <QFileSystemWatcher>
#include <QObject>
#include <QTimer>
#include <atomic>

namespace reelwright {

// Tells when a template's files have come, gone or changed, and when a large one has been read, on
// a thread of its own.
class AssetWatch : public QObject {
    Q_OBJECT

public:
    explicit AssetWatch(QObject *parent = nullptr);
    ~AssetWatch() override;

    // From now on these. `digests` null: they stay as they are.
    void watch(const AssetTablePointer &table, const std::shared_ptr<FileDigests> &digests);

Q_SIGNALS:
    void altered();

private:
    void read(const QStringList &files, const std::shared_ptr<FileDigests> &digests);

    QFileSystemWatcher m_watcher;
    QTimer m_delay; // a program that saves a file touches it several times
    QStringList m_unread;
    std::atomic<quint64> m_reading = 0;
    Worker m_worker; // last
};

} // namespace reelwright
