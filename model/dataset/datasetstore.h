// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <model/dataset/dataset.h>
#include <model/dataset/keyring.h>

#include <QStringList>
#include <functional>

namespace reelwright {

// What was erased of a viewer, for the files of whoever has to prove it. The viewer is told by a
// digest alone.
struct ErasureReceipt {
    struct Entry {
        QString dataset; // id
        QString name;
        qint64 rows = 0; // that went
    };
    QByteArray viewer; // SHA-256 of the dataset's folder name and the key
    QDateTime time;    // UTC
    QList<Entry> entries;
    QStringList closed; // names of datasets that could not be opened, so nothing went from them

    QByteArray toJson() const;
};

// The datasets of one document: a file each, sealed with a key of its own, in a folder beside it
// ("name.reel-data"). The document itself has nothing of them, so its history, its copies and its
// exports have nothing of them either. A key lies in the keyring or is wrapped in a passphrase;
// when it is gone, so is the dataset. Functions read and write files and wait for the keyring:
// they are for worker threads. Several stores may look at one folder.
class DatasetStore {
public:
    // Asked for the passphrase of a dataset; none: leave it closed.
    using Passphrase = std::function<std::optional<QString>(const DatasetAbout &about)>;

    // `keyring` null: datasets have passphrases. Both outlive it.
    DatasetStore(const QString &document, Keyring *keyring, Passphrase passphrase = {});

    QString folder() const { return m_folder; }
    // Newest first. Files that are no datasets are passed over and named in `strange`.
    QList<DatasetAbout> list(QStringList *strange = nullptr) const;

    // Seals `dataset` in the place of the one with its id, if there is one, whose key is destroyed;
    // without an id it gets one. What was there before stays until the new one is whole.
    Result<DatasetAbout> put(Dataset &dataset);
    Result<Dataset> open(const QString &id) const;
    // Destroys the key, then the file.
    Result<void> remove(const QString &id);
    // Those whose time is over are destroyed; their names.
    Result<QStringList> removeExpired(QDate today);
    // From all datasets of viewers; each that has them is sealed anew, with another key.
    Result<ErasureReceipt> erase(const QString &viewer);

private:
    QString pathOf(const QString &id) const;
    Result<DatasetKey> keyOf(const DatasetAbout &about) const;
    // Puts a new key where the dataset's will be looked for.
    Result<DatasetKey> newKey(DatasetAbout &about);
    Result<void> destroyKey(const DatasetAbout &about);

    QString m_folder;
    Keyring *m_keyring;
    Passphrase m_passphrase;
};

} // namespace reelwright
