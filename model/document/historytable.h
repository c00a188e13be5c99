// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <model/document/database.h>
#include <model/document/forgetting.h>

namespace reelwright {

// The rows of states and versions; for this folder's sources.

// What leads from one state to another: back out of some, then into others.
struct Step {
    StateId state = 0;
    bool back = false;
};

class HistoryTable {
public:
    // Refused is what does not hang together, though not what is wrong inside a changeset: that is
    // found where it is followed. One nameless state for a document of a version that had none.
    static Result<HistoryTable> read(const Database &file);

    StateId current() const { return m_current; }
    qint64 bytes() const { return m_bytes; } // of all changesets

    Result<QList<State>> states(const Database &file) const; // the oldest first
    Result<State> state(const Database &file, StateId id) const;
    Result<StateId> next(const Database &file) const; // that redo goes to; 0: none
    Result<QByteArray> changes(const Database &file, StateId id) const;
    Result<QList<Step>> path(const Database &file, StateId from, StateId to) const;
    Result<QList<Version>> versions(const Database &file) const;

    // These write, inside the caller's transaction; the new table is the caller's once that is
    // through.
    Result<HistoryTable> added(const Database &file, const QString &name,
                               const QByteArray &changes) const;
    Result<HistoryTable> moved(const Database &file, const QList<Step> &path) const;
    // Forgets the oldest states until the changesets take at most `limit` bytes, as far as none
    // from the oldest named version on and not the current state would go.
    Result<HistoryTable> shortened(const Database &file, qint64 limit) const;
    Result<qint64> addVersion(const Database &file, const Version &version) const; // its id

private:
    Result<void> save(const Database &file) const;

    bool m_isThere = false; // else one nameless state is all
    StateId m_current = 1;
    qint64 m_bytes = 0;
};

} // namespace reelwright
