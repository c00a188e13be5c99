// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <model/dataset/erasurereceipt.h>

#include <model/base/message.h>

#include <array>
#include <nlohmann/json.hpp>
#include <sodium.h>

namespace reelwright {

namespace {

using Json = nlohmann::json;

constexpr qsizetype saltLength = 16; // bytes
constexpr size_t signatureLength = 32;
constexpr size_t signerLength = 8;

QByteArray blake(const std::vector<QByteArray> &parts, size_t length, const DatasetKey &key)
{
    crypto_generichash_state state;
    crypto_generichash_init(&state, key.data(), DatasetKey::length, length);
    for (const QByteArray &part : parts) {
        const QByteArray size = QByteArray::number(part.size()) + ':';
        for (const QByteArray &bytes : {size, part})
            crypto_generichash_update(&state,
                                      reinterpret_cast<const unsigned char *>(bytes.constData()),
                                      quint64(bytes.size()));
    }
    QByteArray hash(qsizetype(length), Qt::Uninitialized);
    crypto_generichash_final(&state, reinterpret_cast<unsigned char *>(hash.data()), length);
    return hash.toHex();
}

QByteArray signatureOf(const QString &folder, const QByteArray &salt, const QString &viewer,
                       const DatasetKey &key)
{
    return blake({"viewer", folder.toUtf8(), salt, viewer.toUtf8()}, signatureLength, key);
}

QByteArray signerOf(const DatasetKey &key)
{
    return blake({"signer"}, signerLength, key);
}

Json listOf(const QStringList &texts)
{
    Json list = Json::array();
    for (const QString &text : texts)
        list.push_back(text.toStdString());
    return list;
}

QByteArray bytesOf(const Json &receipt, const char *member)
{
    return QByteArray::fromStdString(receipt.at(member).get<std::string>());
}

} // namespace

QByteArray ErasureReceipt::toJson() const
{
    Json list = Json::array();
    for (const Entry &entry : entries)
        list.push_back({{"dataset", entry.dataset.toStdString()},
                        {"name", entry.name.toStdString()},
                        {"rows", entry.rows}});
    const Json json{{"folder", folder.toStdString()},
                    {"viewer", viewer.toStdString()},
                    {"salt", salt.toStdString()},
                    {"signer", signer.toStdString()},
                    {"time", time.toString(Qt::ISODate).toStdString()},
                    {"datasets", list},
                    {"closed", listOf(closed)},
                    {"findings", listOf(findings)}};
    return QByteArray::fromStdString(json.dump(2)) + '\n';
}

Result<void> sign(ErasureReceipt &receipt, const QString &viewer, const KeyFolder &keys)
{
    const Result<DatasetKey> key = keys.receiptKey();
    if (!key)
        return fail(key.error());
    QByteArray salt(saltLength, Qt::Uninitialized);
    randombytes_buf(salt.data(), size_t(salt.size()));
    receipt.salt = salt.toHex();
    receipt.signer = signerOf(*key);
    receipt.viewer = signatureOf(receipt.folder, receipt.salt, viewer, *key);
    return {};
}

Result<bool> isAbout(const QByteArray &receipt, const QString &viewer, const KeyFolder &keys)
{
    const Result<DatasetKey> key = keys.receiptKey();
    if (!key)
        return fail(key.error());
    try {
        const Json json = Json::parse(receipt.begin(), receipt.end());
        if (bytesOf(json, "signer") != signerOf(*key))
            return fail(Message::tr("the receipt was signed with another key"), {},
                        Message::tr("check it as the user who erased, on the machine where that "
                                    "was done"));
        return bytesOf(json, "viewer") == signatureOf(QString::fromUtf8(bytesOf(json, "folder")),
                                                      bytesOf(json, "salt"), viewer, *key);
    } catch (const Json::exception &) {
        return fail(Message::tr("is no erasing receipt"));
    }
}

} // namespace reelwright
