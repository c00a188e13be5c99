// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <model/base/message.h>
#include <model/dataset/datasetkey.h>

#include <cstring>
#include <sodium.h>

namespace reelwright {

namespace {

constexpr quint64 mostOperations = 64;
constexpr quint64 mostMemory = quint64(1) << 30;

Result<void> ready()
{
    static const bool initialised = sodium_init() >= 0;
    return initialised ? Result<void>()
                       : fail(Message::tr("the machine has no source of random numbers"), {}, {},
                              ErrorCode::Internal);
}

const unsigned char *raw(const QByteArray &bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.constData());
}
unsigned char *raw(QByteArray &bytes)
{
    return reinterpret_cast<unsigned char *>(bytes.data());
}

QByteArray random(qsizetype count)
{
    QByteArray bytes(count, Qt::Uninitialized);
    randombytes_buf(bytes.data(), size_t(count));
    return bytes;
}

// The key that the passphrase makes.
Result<DatasetKey> derived(const WrappedKey &wrapped, const QString &passphrase,
                           const Result<DatasetKey> &into)
{
    if (!into)
        return into;
    QByteArray text = passphrase.normalized(QString::NormalizationForm_C).toUtf8();
    const int code = crypto_pwhash(const_cast<unsigned char *>(into->data()), DatasetKey::length,
                                   text.constData(), quint64(text.size()), raw(wrapped.salt),
                                   wrapped.operations, size_t(wrapped.memory),
                                   crypto_pwhash_ALG_ARGON2ID13);
    sodium_memzero(text.data(), size_t(text.size()));
    if (code != 0)
        return fail(Message::tr("there is not enough memory for the passphrase"), {},
                    Message::tr("close other programs"), ErrorCode::Passing);
    return into;
}

} // namespace

Result<DatasetKey> DatasetKey::allocate()
{
    if (const Result<void> initialised = ready(); !initialised)
        return fail(initialised.error());
    auto *bytes = static_cast<unsigned char *>(sodium_malloc(length));
    if (!bytes)
        return fail(Message::tr("there is no protected memory for a key"), {},
                    Message::tr("allow the process to lock memory (ulimit -l)"),
                    ErrorCode::Passing);
    return DatasetKey(std::shared_ptr<unsigned char>(bytes, sodium_free));
}

Result<DatasetKey> DatasetKey::make()
{
    Result<DatasetKey> key = allocate();
    if (key)
        randombytes_buf(key->m_bytes.get(), length);
    return key;
}

Result<DatasetKey> DatasetKey::fromBytes(const QByteArray &bytes)
{
    if (size_t(bytes.size()) != length)
        return fail(Message::tr("the keyring holds no key of a dataset under that name"));
    Result<DatasetKey> key = allocate();
    if (key)
        std::memcpy(key->m_bytes.get(), bytes.constData(), length);
    return key;
}

QByteArray DatasetKey::bytes() const
{
    return {reinterpret_cast<const char *>(m_bytes.get()), qsizetype(length)};
}

Result<WrappedKey> wrap(const DatasetKey &key, const QString &passphrase)
{
    if (passphrase.isEmpty())
        return fail(Message::tr("the passphrase is empty"));
    WrappedKey made{
        random(crypto_pwhash_SALTBYTES), crypto_pwhash_OPSLIMIT_INTERACTIVE,
        crypto_pwhash_MEMLIMIT_INTERACTIVE, random(crypto_secretbox_NONCEBYTES),
        QByteArray(qsizetype(DatasetKey::length + crypto_secretbox_MACBYTES), Qt::Uninitialized)};
    const Result<DatasetKey> outer = derived(made, passphrase, DatasetKey::make());
    if (!outer)
        return fail(outer.error());
    crypto_secretbox_easy(raw(made.sealed), key.data(), DatasetKey::length, raw(made.nonce),
                          outer->data());
    return made;
}

Result<DatasetKey> unwrap(const WrappedKey &wrapped, const QString &passphrase)
{
    const bool sound =
        wrapped.salt.size() == crypto_pwhash_SALTBYTES &&
        wrapped.nonce.size() == crypto_secretbox_NONCEBYTES &&
        wrapped.sealed.size() == qsizetype(DatasetKey::length + crypto_secretbox_MACBYTES) &&
        wrapped.operations >= crypto_pwhash_OPSLIMIT_MIN && wrapped.operations <= mostOperations &&
        wrapped.memory >= crypto_pwhash_MEMLIMIT_MIN && wrapped.memory <= mostMemory;
    if (!sound)
        return fail(Message::tr("the dataset's key is damaged"));
    const Result<DatasetKey> outer = derived(wrapped, passphrase, DatasetKey::make());
    Result<DatasetKey> key = outer ? DatasetKey::make() : outer;
    if (!key)
        return key;
    if (crypto_secretbox_open_easy(const_cast<unsigned char *>(key->data()), raw(wrapped.sealed),
                                   quint64(wrapped.sealed.size()), raw(wrapped.nonce),
                                   outer->data()) != 0)
        return fail(Message::tr("the passphrase is not the dataset's"));
    return key;
}

} // namespace reelwright
