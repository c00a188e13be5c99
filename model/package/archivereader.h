// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <model/base/result.h>

#include <QByteArray>
#include <QString>
#include <functional>
#include <memory>
#include <optional>

struct archive;

namespace reelwright {

// Reads a ZIP entry by entry, and lets nothing through but plain stored files.
class ArchiveReader {
public:
    struct Entry {
        QString name;
        qint64 size = 0;
    };

    static Result<ArchiveReader> open(const QString &path);

    // The next entry, none at the end.
    Result<std::optional<Entry>> next();
    // The bytes of the entry that next() gave; not one more than it said.
    Result<void> read(const std::function<Result<void>(const QByteArray &)> &sink);
    qint64 fileSize() const { return m_fileSize; }

private:
    struct Free {
        void operator()(archive *archive) const;
    };
    ArchiveReader(archive *archive, QString path);
    tl::unexpected<Error> refuse(const QString &what) const;

    std::unique_ptr<archive, Free> m_archive;
    QString m_path;
    qint64 m_fileSize = 0;
    qint64 m_entrySize = 0;
};

} // namespace reelwright
