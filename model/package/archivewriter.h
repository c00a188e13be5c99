// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <model/base/digest.h>
#include <model/base/result.h>
#include <model/base/stopping.h>

#include <QByteArray>
#include <QString>
#include <memory>

struct archive;

namespace reelwright {

// Writes a ZIP whose bytes depend on nothing but its entries: stored, without owner, of
// 1980-01-01.
class ArchiveWriter {
public:
    static Result<ArchiveWriter> create(const QString &path);

    Result<void> add(const QString &name, const QByteArray &bytes);
    // The file must still have this size and digest.
    Result<void> addFile(const QString &name, const QString &file, qint64 size,
                         const Digest &digest, const GoOn &goOn = {});
    Result<void> close();

private:
    struct Free {
        void operator()(archive *archive) const;
    };
    ArchiveWriter(archive *archive, QString path);
    Result<void> begin(const QString &name, qint64 size);
    Result<void> write(const QByteArray &bytes);
    tl::unexpected<Error> failure() const;

    std::unique_ptr<archive, Free> m_archive;
    QString m_path;
};

} // namespace reelwright
