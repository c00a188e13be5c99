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

// What is known of a dataset without its key. Lies in plain: no datum of a viewer is in it.
struct DatasetAbout {
    QString id;       // 32 digits of 0-9 and a-f; its key's name in the keyring, too
    QString name;     // for people
    QString table;    // the lookup table that its rows are of; empty: they are viewers
    QDateTime sealed; // when, in UTC
    QDate keepUntil;  // after that day it is destroyed; null: it stays
    std::optional<WrappedKey> wrapped{}; // none: the key is in the keyring

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
