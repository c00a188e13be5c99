// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <model/dataset/datasetkey.h>

#include <optional>

namespace reelwright {

// Keys that passphrases open: a file each, in a folder of the user's that is theirs alone to read.
// They don't lie with the datasets, so whoever has a copy of a dataset's file has no key with it,
// and destroying the one key file destroys the dataset in all its copies. Any thread.
class KeyFolder {
public:
    static KeyFolder ofUser(); // "reelwright/keys" among the user's data
    explicit KeyFolder(const QString &path) : m_path(path) {}

    Result<void> write(const QString &name, const WrappedKey &key) const;
    Result<std::optional<WrappedKey>> read(const QString &name) const; // none: there is no such key
    // Overwrites it before it removes it. Done, too, where there is none.
    Result<void> destroy(const QString &name) const;

    // What the erasing receipts of this user are signed with; made when it is first asked for.
    Result<DatasetKey> receiptKey() const;

private:
    QString pathOf(const QString &name) const;
    Result<void> save(const QString &path, const QByteArray &bytes) const;

    QString m_path;
};

// Writes other bytes over all of a file, to the disk. What a disk keeps elsewhere of its own accord
// (flash memory, snapshots, backups) is out of reach.
Result<void> overwrite(const QString &path);

} // namespace reelwright
