// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <model/dataset/keyring.h>

#include <functional>

namespace reelwright {

// The desktop's keyring (Secret Service or KWallet) through QtKeychain. Nothing is ever written
// anywhere else: without a keyring all functions fail, and a passphrase is what is left.
class SystemKeyring : public Keyring {
public:
    // `goOn` is asked while it waits; false: it waits no longer.
    explicit SystemKeyring(std::function<bool()> goOn = {}) : m_goOn(std::move(goOn)) {}

    Result<void> write(const QString &name, const QByteArray &secret) override;
    Result<std::optional<QByteArray>> read(const QString &name) override;
    Result<void> remove(const QString &name) override;

private:
    std::function<bool()> m_goOn;
};

} // namespace reelwright
