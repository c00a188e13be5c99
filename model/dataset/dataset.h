// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <model/data/viewertable.h>
#include <model/dataset/datasetkey.h>

#include <QDate>
#include <QDateTime>
#include <QList>
#include <QString>
#include <optional>

namespace reelwright {

// Where what opens a dataset lies.
enum class KeyPlace {
    Keyring, // the key, in the keyring
    KeyFile, // wrapped in a passphrase, in the user's folder of keys (keyfolder.h)
    Within,  // wrapped in a passphrase, in the dataset's own file, as earlier versions had it
};

// What is known of a dataset without its key. Lies in plain: no datum of a viewer is in it.
struct DatasetAbout {
    QString id;       // 32 digits of 0-9 and a-f; the same whenever it is sealed anew
    QString name;     // for people
    QString table;    // the lookup table that its rows are of; empty: they are viewers
    QDateTime sealed; // when, in UTC
    QDate keepUntil;  // after that day it is destroyed; null: it stays
    std::optional<WrappedKey> wrapped{}; // what the passphrase opens; none: there is no such thing
    QString keyName{};                   // in its place; another one whenever it is sealed anew
    KeyPlace keyPlace = KeyPlace::Keyring;

    // After its last day it is not opened any more.
    bool isOver(QDate today) const { return keepUntil.isValid() && today > keepUntil; }

    friend bool operator==(const DatasetAbout &, const DatasetAbout &) = default;
};

// A dataset that is open: in memory only.
struct Dataset {
    DatasetAbout about;
    QString key;       // the field that its rows are known by
    QByteArray origin; // JSON, of where it comes from and how it was mapped; its owner's
    ViewerTable rows;  // of the fields that it was imported for
};

} // namespace reelwright
