// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <model/dataset/keyring.h>

#include <QHash>

namespace reelwright::test {

// A keyring that forgets everything at the end; the system's own has tests of its own.
class TestKeyring : public Keyring {
public:
    Result<void> write(const QString &name, const QByteArray &secret) override
    {
        if (locked)
            return fail(QStringLiteral("the keyring is locked"));
        secrets.insert(name, secret);
        return {};
    }
    Result<std::optional<QByteArray>> read(const QString &name) override
    {
        if (locked)
            return fail(QStringLiteral("the keyring is locked"));
        return secrets.contains(name) ? std::optional(secrets.value(name)) : std::nullopt;
    }
    Result<void> remove(const QString &name) override
    {
        if (locked || keeps)
            return fail(QStringLiteral("the keyring is locked"));
        secrets.remove(name);
        return {};
    }

    QHash<QString, QByteArray> secrets;
    bool locked = false;
    bool keeps = false; // it lets nothing be removed
};

} // namespace reelwright::test
