// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <model/dataset/wrappedkeyjson.h>

#include <nlohmann/json.hpp>

namespace reelwright {

namespace {

std::string hex(const QByteArray &bytes)
{
    return bytes.toHex().toStdString();
}
QByteArray fromHex(const nlohmann::json &text)
{
    return QByteArray::fromHex(QByteArray::fromStdString(text.get<std::string>()));
}

} // namespace

nlohmann::json toJson(const WrappedKey &wrapped)
{
    return {{"salt", hex(wrapped.salt)},
            {"operations", wrapped.operations},
            {"memory", wrapped.memory},
            {"nonce", hex(wrapped.nonce)},
            {"sealed", hex(wrapped.sealed)}};
}

WrappedKey wrappedKeyFrom(const nlohmann::json &value)
{
    return {fromHex(value.at("salt")), value.at("operations").get<quint64>(),
            value.at("memory").get<quint64>(), fromHex(value.at("nonce")),
            fromHex(value.at("sealed"))};
}

} // namespace reelwright
