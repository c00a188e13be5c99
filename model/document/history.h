// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QList>
#include <QString>

namespace reelwright {

// A document's states form a tree: each but the first was made of another by one commit. Going
// back and committing again begins a branch, and the other one stays.
using StateId = qint64; // 0: none

struct State {
    StateId id = 0;
    StateId parent = 0; // 0: the oldest one that is kept
    QString name;       // of the edit that made it
    QDateTime time;

    friend bool operator==(const State &, const State &) = default;
};

// A state that was given a name; the history is never shortened across it.
struct Version {
    qint64 id = 0;
    StateId state = 0;
    QString name;
    QString note;
    QString author;
    QDateTime time;

    friend bool operator==(const Version &, const Version &) = default;
};

} // namespace reelwright
