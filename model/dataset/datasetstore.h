// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <model/dataset/dataset.h>
#include <model/dataset/erasurereceipt.h>
#include <model/dataset/keyfolder.h>
#include <model/dataset/keyring.h>
#include <model/dataset/oldkeys.h>

#include <QStringList>
#include <functional>

class QLockFile;

namespace reelwright {

// Where the key of a dataset that is new goes.
enum class NewKeys { IntoKeyring, ByPassphrase };

// The datasets of one document: a file each, sealed with a key of its own, in a folder beside it
// ("name.reel-data"). The document itself has nothing of them, so its history, its copies and its
// exports have nothing of them either. A key lies in the keyring, or wrapped in a passphrase in the
// user's folder of keys; when it is gone, so is the dataset, wherever copies of its file lie.
// Functions read and write files and wait for the keyring: they are for worker threads. Several
// stores may look at one folder.
class DatasetStore {
public:
    // Asked for the passphrase of a dataset; none: leave it closed.
    using Passphrase = std::function<std::optional<QString>(const DatasetAbout &about)>;

    // `keyring` null: datasets have passphrases. All outlive it.
    DatasetStore(const QString &document, Keyring *keyring, Passphrase passphrase = {},
                 NewKeys newKeys = NewKeys::IntoKeyring);

    QString folder() const { return m_folder; }
    // Newest first. Files that are no datasets are passed over and named in `strange`.
    QList<DatasetAbout> list(QStringList *strange = nullptr) const;
    Result<DatasetAbout> about(const QString &id) const; // refused: one that there is not

    // Seals `dataset` with a new key: in the place of the one with its id, which there must be, and
    // must not have been sealed by somebody else since it was opened; without an id it gets one.
    // What was there before stays until the new one is whole; then its key is destroyed. What has a
    // passphrase keeps it. `findings`: what should be known although it succeeded, in sentences.
    Result<DatasetAbout> put(Dataset &dataset, QStringList *findings = nullptr);
    // One whose time is over is destroyed instead.
    Result<Dataset> open(const QString &id);
    // Destroys the key, then the file. If the key can't be destroyed, nothing is.
    Result<void> remove(const QString &id, QStringList *findings = nullptr);
    // Those whose time is over are destroyed; their names.
    Result<QStringList> removeExpired(QDate today);
    // From all datasets of viewers; each that has them is sealed anew, with another key. What fails
    // on the way is on the receipt. What is over is destroyed.
    Result<ErasureReceipt> erase(const QString &viewer);

private:
    QString pathOf(const QString &id) const;
    Result<void> hold(QLockFile &lock) const;
    Result<void> mayReplace(const DatasetAbout &about, std::optional<DatasetAbout> &before) const;
    void eraseFrom(const DatasetAbout &about, const QString &viewer, ErasureReceipt &receipt);
    // What the passphrase opens, if that lies in the folder of keys.
    Result<DatasetAbout> withWrapped(Result<DatasetAbout> about) const;
    Result<DatasetKey> keyOf(const DatasetAbout &about) const;
    // Puts a new key where the dataset's will be looked for.
    Result<DatasetKey> newKey(DatasetAbout &about, const std::optional<DatasetAbout> &before);
    Result<void> destroyKey(const OldKeys::Old &key) const;
    // The key of what `about` was; stays noted if it can't be destroyed.
    void letGo(const DatasetAbout &about, QStringList *findings) const;
    void destroyOldKeys() const; // that could not be destroyed before

    QString m_folder;
    Keyring *m_keyring;
    Passphrase m_passphrase;
    NewKeys m_newKeys;
    KeyFolder m_keys = KeyFolder::ofUser();
    OldKeys m_old;
};

} // namespace reelwright
