// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <model/document/history.h>

#include <vector>

namespace reelwright {

// A state as its row says it is; for this folder's sources.
struct StateRow {
    StateId id = 0;
    StateId parent = 0; // older than itself; 0: none
    StateId next = 0;   // the child that redo goes to; 0: none
    qint64 bytes = 0;   // of its changeset
};

// Which states to forget, so that the others' changesets take at most `most` bytes.
struct Forgotten {
    std::vector<StateId> states;
    StateId first = 0; // has no parent and no changeset any more; 0: the first one is as it was
    qint64 bytes = 0;  // that went
};

// The oldest first: the first of all, while one alone came of it, or the end of a branch that was
// left. Neither the current state nor any from `kept` on goes. `rows`: all, by their numbers.
Forgotten whatToForget(const std::vector<StateRow> &rows, StateId current, StateId kept,
                       qint64 most);

} // namespace reelwright
