// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <model/base/result.h>

#include <QIODevice>
#include <QString>
#include <memory>

struct archive;

namespace reelwright {

// One file of a ZIP with XML in it, read as a stream. It fails, with an error string, on what no
// program for spreadsheets writes: a part that grows beyond all measure when it is unpacked, a
// document type, and texts and tags so long that they would fill the memory.
class ZipPart : public QIODevice {
public:
    // Null: the ZIP has no such part. Names are compared without regard to case.
    static Result<std::unique_ptr<ZipPart>> open(const QString &path, const QString &part);
    ~ZipPart() override;
    bool isSequential() const override { return true; }
    const QString &fault() const { return m_fault; } // why it has failed, empty: it has not

protected:
    qint64 readData(char *data, qint64 most) override;
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    struct Free {
        void operator()(archive *archive) const;
    };
    ZipPart(archive *archive, qint64 fileSize);
    bool isBearable(const char *data, qint64 count);
    bool refuse(const QString &why);

    std::unique_ptr<archive, Free> m_archive;
    qint64 m_fileSize;
    qint64 m_total = 0;
    QString m_fault;
    qint64 m_run = 0; // bytes since a tag ended or began
    bool m_inTag = false;
};

} // namespace reelwright
