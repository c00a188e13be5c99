// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <model/document/documentlock.h>

#include <QFileInfo>
#include <QLockFile>

namespace reelwright {

DocumentLock::DocumentLock(std::unique_ptr<QLockFile> file) : m_file(std::move(file)) {}
DocumentLock::DocumentLock(DocumentLock &&) noexcept = default;
DocumentLock &DocumentLock::operator=(DocumentLock &&) noexcept = default;
DocumentLock::~DocumentLock() = default;

Result<DocumentLock> DocumentLock::take(const QString &documentPath)
{
    const QFileInfo info(documentPath);
    auto file = std::make_unique<QLockFile>(
        QStringLiteral("%1/.%2.lock").arg(info.absolutePath(), info.fileName()));
    file->setStaleLockTime(0); // only a program that is gone has lost it
    if (file->tryLock())
        return DocumentLock(std::move(file));
    qint64 process = 0;
    QString host;
    QString program;
    const bool held = file->error() == QLockFile::LockFailedError;
    const bool told = held && file->getLockInfo(&process, &host, &program);
    // Its program died before it could write who it was. One that lives keeps it: the system knows.
    if (held && !told && file->removeStaleLockFile() && file->tryLock())
        return DocumentLock(std::move(file));
    if (told)
        return fail(QStringLiteral("%1 on %2 (process %3)").arg(program, host).arg(process));
    return fail(QStringLiteral("nobody: its folder can't be written"));
}

} // namespace reelwright
