// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <model/base/message.h>
#include <model/document/documentlock.h>
#include <model/document/reelfile.h>

#include <QFileInfo>
#include <QLockFile>

namespace reelwright {

namespace {

DocumentLock::Refusal refusal(const QString &document, const QString &heldBy, const QString &hint,
                              ErrorCode code)
{
    return {heldBy,
            {code, Message::tr("the document is open for reading only"), document, hint, 0, {}}};
}

} // namespace

DocumentLock::DocumentLock(std::unique_ptr<QLockFile> file) : m_file(std::move(file)) {}
DocumentLock::DocumentLock(DocumentLock &&) noexcept = default;
DocumentLock &DocumentLock::operator=(DocumentLock &&) noexcept = default;
DocumentLock::~DocumentLock() = default;

tl::expected<DocumentLock, DocumentLock::Refusal> DocumentLock::take(const QString &documentPath)
{
    const QFileInfo info(realPath(documentPath)); // one lock, by whatever link it is opened
    if (hasSeveralNames(info.filePath()))
        return tl::make_unexpected(
            refusal(documentPath, {},
                    Message::tr("it has several names in its file system (hard links): save a "
                                "copy and edit that, or remove the other names"),
                    ErrorCode::Input));
    const QString path = QStringLiteral("%1/.%2.lock").arg(info.absolutePath(), info.fileName());
    auto file = std::make_unique<QLockFile>(path);
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
    if (file->error() == QLockFile::PermissionError)
        return tl::make_unexpected(
            refusal(documentPath, {}, Message::tr("to edit it, its folder must be writable too"),
                    ErrorCode::Input));
    if (!held)
        return tl::make_unexpected(
            refusal(documentPath, {}, Message::tr("make room in its folder, then open it again"),
                    ErrorCode::Passing));
    const QString owner = QFileInfo(path).owner();
    const QString whose = owner.isEmpty() ? program : QStringLiteral("%1's %2").arg(owner, program);
    const QString holder = told ? Message::tr("%1 on %2 (process %3)").arg(whose, host).arg(process)
                                : Message::tr("a program that does not say its name");
    return tl::make_unexpected(refusal(
        documentPath, holder, Message::tr("it is being edited in ") + holder, ErrorCode::Passing));
}

} // namespace reelwright
