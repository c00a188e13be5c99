// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <model/base/result.h>

#include <QByteArray>
#include <QString>
#include <array>
#include <memory>
#include <span>

namespace reelwright {

// What opens one dataset: 256 bits in memory that is neither swapped nor dumped, and overwritten
// when the last copy goes.
class DatasetKey {
public:
    static constexpr size_t length = 32; // bytes

    static Result<DatasetKey> make(); // a new one
    static Result<DatasetKey> fromBytes(const QByteArray &bytes);

    const unsigned char *data() const { return m_bytes.get(); }
    QByteArray bytes() const; // for a keyring

private:
    explicit DatasetKey(std::shared_ptr<unsigned char> bytes) : m_bytes(std::move(bytes)) {}
    static Result<DatasetKey> allocate();
    std::shared_ptr<unsigned char> m_bytes;
};

// A key as a passphrase opens it: sealed with one that Argon2id makes of passphrase and salt
// (libsodium's crypto_pwhash and crypto_secretbox, interactive limits or more).
struct WrappedKey {
    QByteArray salt;
    quint64 operations = 0;
    quint64 memory = 0; // bytes
    QByteArray nonce;
    QByteArray sealed;

    friend bool operator==(const WrappedKey &, const WrappedKey &) = default;
};
Result<WrappedKey> wrap(const DatasetKey &key, const QString &passphrase);
// Refuses a wrong passphrase, and limits that would take more than a gigabyte.
Result<DatasetKey> unwrap(const WrappedKey &wrapped, const QString &passphrase);

} // namespace reelwright
