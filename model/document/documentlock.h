// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <model/base/result.h>

#include <memory>

class QLockFile;

namespace reelwright {

// Keeps others from editing a document, by a file ".name.reel.lock" beside it. A lock whose program
// has died on this machine counts for nothing. A file with several names can't be locked.
class DocumentLock {
public:
    // Who has it instead: "anna's reelwright on studio-3 (process 12)"; empty: nobody, but it can't
    // be made, and `error` says why.
    struct Refusal {
        QString heldBy;
        Error error;
    };
    static tl::expected<DocumentLock, Refusal> take(const QString &documentPath);
    DocumentLock(DocumentLock &&) noexcept;
    DocumentLock &operator=(DocumentLock &&) noexcept;
    ~DocumentLock();

private:
    explicit DocumentLock(std::unique_ptr<QLockFile> file);
    std::unique_ptr<QLockFile> m_file;
};

} // namespace reelwright
