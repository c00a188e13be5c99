// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <editor/session/keyringthread.h>
#include <editor/session/passphrases.h>
#include <model/dataset/dataset.h>
#include <model/source/recordsource.h>

#include <QHash>

namespace reelwright {

// What opens datasets and sources: the keyring, and passphrases and secrets that were typed, which
// are kept in memory for as long as the document is open, and overwritten then. Any thread.
class DatasetKeys {
public:
    using GoOn = std::function<bool()>;

    KeyringThread &keyring() { return m_keyring; }
    Passphrases &passphrases() { return m_passphrases; }

    // For the datasets in `folder`: what was typed before, else what is typed now. One that opens
    // a dataset has been tried.
    std::optional<SecretText> passphraseFor(const QString &folder, const DatasetAbout &about,
                                            const GoOn &goOn);

    // Of a source: what was typed since the document was opened, else the keyring's.
    Secrets secrets(const GoOn &goOn);
    // Stays in memory, at least; an error if the keyring does not take it.
    Result<void> keepSecret(const QString &name, const SecretText &secret, const GoOn &goOn);
    void forget(); // what was typed

private:
    std::optional<SecretText> known(const QString &folder) const;
    void learn(const QString &folder, const SecretText &passphrase);

    KeyringThread m_keyring;
    Passphrases m_passphrases;
    mutable std::mutex m_mutex;
    QHash<QString, SecretText> m_known; // passphrases, by folder
    QHash<QString, SecretText> m_secrets;
};

} // namespace reelwright
