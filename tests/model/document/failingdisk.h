// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace reelwright::test {

// Stands between SQLite and the disk while it lives: SQLite's own way to the files, whose writes
// can be made to fail (https://www.sqlite.org/vfs.html). One at a time; documents opened meanwhile
// must be closed before it goes.
class FailingDisk {
public:
    FailingDisk();
    ~FailingDisk();
    FailingDisk(const FailingDisk &) = delete;
    FailingDisk &operator=(const FailingDisk &) = delete;

    enum class Fault {
        Lasts, // until heal()
        Once,
        OfReading, // lasts; what is written goes through
    };
    // From the `count`th write, cut or flush (or reading) on, each fails with this SQLite code.
    void failAfter(int count, int code, Fault fault = Fault::Lasts);
    void heal();
    int operations() const; // since failAfter()
};

} // namespace reelwright::test
