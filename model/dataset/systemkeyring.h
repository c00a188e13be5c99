// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <model/dataset/keyring.h>

namespace reelwright {

// The desktop's keyring (Secret Service or KWallet) through QtKeychain. Nothing is ever written
// anywhere else: without a keyring all functions fail, and a passphrase is what is left.
class SystemKeyring : public Keyring {
public:
    Result<void> write(const QString &name, const QByteArray &secret) override;
    Result<std::optional<QByteArray>> read(const QString &name) override;
    Result<void> remove(const QString &name) override;
};

} // namespace reelwright
