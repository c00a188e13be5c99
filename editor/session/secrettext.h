// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <memory>

class QLineEdit;

namespace reelwright {

// Overwrites a text's bytes, also for those that share them, and empties it.
void wipe(QString &text);

// A passphrase, password or token in memory: its bytes are overwritten when the last copy goes.
class SecretText {
public:
    SecretText() = default;
    explicit SecretText(const QString &text); // copies the bytes: whoever has the others wipes them
    // What was typed, which the line then no longer has.
    static SecretText takeFrom(QLineEdit &line);

    bool isEmpty() const { return !m_text || m_text->isEmpty(); }
    // A copy with bytes of its own, to be wiped by whoever asked for it.
    QString text() const;

private:
    std::shared_ptr<QString> m_text;
};

} // namespace reelwright
