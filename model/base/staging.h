// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <model/base/digest.h>
#include <model/base/result.h>
#include <model/base/stopping.h>

#include <QString>
#include <memory>

class QTemporaryDir;

namespace reelwright {

// Where a file or folder is made before it gets its name: beside its place, on the same file
// system, so that it appears whole or not at all. What isn't published is removed at the end.
class Staging {
public:
    static Result<Staging> beside(const QString &target);
    Staging(Staging &&) noexcept;
    ~Staging();

    QString path() const; // of what is in the making; nothing is there at first
    // A failure of what is in the making, as one of what it was to become.
    Error named(Error error) const;

    // Refuses to take the place of anything but an empty folder.
    Result<void> publish();
    // Takes the place of a file that is there.
    Result<void> replace();

private:
    Staging(std::unique_ptr<QTemporaryDir> folder, QString target);
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_target;
};

// For what nobody needs afterwards; it goes with its owner.
Result<std::unique_ptr<QTemporaryDir>> temporaryFolder();

// The digest of what was copied. `to` must not be there yet; folders on the way are made. What is
// stopped or fails in the middle leaves a part of it.
Result<Digest> copyFile(const QString &from, const QString &to, const GoOn &goOn = {});
// The same, but `to` appears when it is whole.
Result<Digest> placeCopy(const QString &from, const QString &to);

} // namespace reelwright
