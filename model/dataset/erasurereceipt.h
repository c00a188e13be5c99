// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <model/dataset/keyfolder.h>

#include <QDateTime>
#include <QList>
#include <QStringList>

namespace reelwright {

// What was erased of a viewer, for the files of whoever has to prove it. The viewer is told by a
// signature alone: BLAKE2b of folder, salt and key, under a key that the user who erased has
// (KeyFolder::receiptKey()). Whoever has the receipt alone can't try keys of viewers out on it; who
// has that user's keys, and the viewer's, can check it with isAbout().
struct ErasureReceipt {
    struct Entry {
        QString dataset; // id
        QString name;
        qint64 rows = 0; // that went
    };
    QString folder;    // of the datasets, without what is above it
    QByteArray viewer; // the signature, 64 hexadecimal digits
    QByteArray salt;   // another one for each receipt; hexadecimal
    QByteArray signer; // tells receipt keys apart; hexadecimal
    QDateTime time;    // UTC
    QList<Entry> entries;
    QStringList closed;   // names of datasets that stayed as they were, so nothing went from them
    QStringList findings; // why, and what else whoever erased should know; sentences

    QByteArray toJson() const;
};

// Signs the receipt as one of this viewer.
Result<void> sign(ErasureReceipt &receipt, const QString &viewer, const KeyFolder &keys);
// Whether `receipt`, as toJson() made it, is of this viewer. Refused: what is no receipt, and one
// that was signed with another user's key.
Result<bool> isAbout(const QByteArray &receipt, const QString &viewer, const KeyFolder &keys);

} // namespace reelwright
