// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <editor/session/datasetvault.h>

#include <QFileInfo>
#include <algorithm>

namespace reelwright {

namespace {

bool isOver(const DatasetAbout &about)
{
    return about.isOver(QDate::currentDate());
}

} // namespace

DatasetVault::DatasetVault(const QString &document, DatasetKeys &keys, GoOn goOn)
    : m_document(document), m_keys(keys), m_goOn(std::move(goOn)), m_keyring(keys.keyring(), m_goOn)
{
}

DatasetVault::~DatasetVault()
{
    for (QString &passphrase : m_given)
        wipe(passphrase);
}

DatasetStore DatasetVault::store(bool withKeyring)
{
    const QString folder = DatasetStore(m_document, nullptr).folder();
    return DatasetStore(m_document,
                        withKeyring && m_keys.keyring().isThere() ? &m_keyring : nullptr,
                        [this, folder](const DatasetAbout &about) -> std::optional<QString> {
                            const auto passphrase = m_keys.passphraseFor(folder, about, m_goOn);
                            return passphrase
                                       ? std::optional(m_given.emplace_back(passphrase->text()))
                                       : std::nullopt;
                        });
}

bool DatasetVault::isThere() const
{
    return QFileInfo(DatasetStore(m_document, nullptr).folder()).isDir();
}

QList<DatasetAbout> DatasetVault::list() const
{
    QList<DatasetAbout> all = DatasetStore(m_document, nullptr).list();
    all.removeIf(isOver);
    return all;
}

Result<DatasetAbout> DatasetVault::about(const QString &id) const
{
    return DatasetStore(m_document, nullptr).about(id);
}

// What has a passphrase keeps it. Where the keyring can't be written, it is a passphrase from now
// on, but for what the keyring has a key of already: that could not be destroyed.
Result<DatasetAbout> DatasetVault::put(Dataset &dataset)
{
    const bool isNew = dataset.about.id.isEmpty();
    if (dataset.about.wrapped)
        return store(false).put(dataset);
    const Result<DatasetAbout> put = store(true).put(dataset);
    if (put || !m_keyring.couldNotWrite() || !isNew || !m_goOn())
        return put;
    return store(false).put(dataset);
}

Result<QStringList> DatasetVault::removeExpired()
{
    const QList<DatasetAbout> all = DatasetStore(m_document, nullptr).list();
    if (std::ranges::none_of(all, isOver))
        return QStringList();
    return store(true).removeExpired(QDate::currentDate());
}

Result<ErasureReceipt> DatasetVault::erase(const QString &viewer)
{
    return store(true).erase(viewer);
}

} // namespace reelwright
