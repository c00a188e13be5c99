// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <model/base/result.h>

#include <QByteArray>
#include <QString>
#include <optional>

namespace reelwright {

// Where secrets are kept between runs, by name. Functions wait for the keyring, which may ask its
// owner for a password, so they are for worker threads. Any thread, one at a time.
class Keyring {
public:
    virtual ~Keyring() = default;
    virtual Result<void> write(const QString &name, const QByteArray &secret) = 0;
    // None: there is no such secret (any more).
    virtual Result<std::optional<QByteArray>> read(const QString &name) = 0;
    virtual Result<void> remove(const QString &name) = 0; // done, too, where there is none
};

} // namespace reelwright
