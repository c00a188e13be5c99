// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <model/base/digest.h>
#include <model/base/plainfile.h>

#include <QHash>
#include <mutex>
#include <optional>

namespace reelwright {

// Digests of files, taken anew only when a file is another than it was by size, times or number.
// Any thread.
class FileDigests {
public:
    // None: it would have to be read first.
    std::optional<Result<Digest>> known(const QString &path) const;
    Result<Digest> take(const QString &path, const std::function<bool()> &goOn = {});

private:
    struct Taken {
        FileStamp stamp;
        Digest digest;
    };

    mutable std::mutex m_mutex;
    QHash<QString, Taken> m_taken;
};

} // namespace reelwright
