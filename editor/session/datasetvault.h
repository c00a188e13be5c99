// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <editor/session/datasetkeys.h>
#include <model/dataset/datasetstore.h>

#include <vector>

namespace reelwright {

// The datasets of one document, for one piece of a worker's work: a DatasetStore whose keys are the
// keyring's, or, where it takes none, behind a passphrase that is asked for. Neither is touched
// before a dataset is opened, sealed or destroyed.
class DatasetVault {
public:
    using GoOn = std::function<bool()>;

    // `keys` outlives it. `goOn` false: whatever waits for keyring or passphrase fails.
    DatasetVault(const QString &document, DatasetKeys &keys, GoOn goOn);
    ~DatasetVault(); // what passphrases it gave are overwritten
    DatasetVault(const DatasetVault &) = delete;

    bool isThere() const; // the document has a folder of datasets
    // Newest first, without those whose time is over.
    QList<DatasetAbout> list() const;
    Result<DatasetAbout> about(const QString &id) const;
    Result<Dataset> open(const QString &id) { return store(true).open(id); }
    // As DatasetStore::put().
    Result<DatasetAbout> put(Dataset &dataset);
    Result<void> remove(const QString &id) { return store(true).remove(id); }
    Result<QStringList> removeExpired();
    Result<ErasureReceipt> erase(const QString &viewer);

private:
    DatasetStore store(bool withKeyring);

    QString m_document;
    DatasetKeys &m_keys;
    GoOn m_goOn;
    PatientKeyring m_keyring;
    std::vector<QString> m_given; // passphrases, with bytes that the store shares
};

} // namespace reelwright
