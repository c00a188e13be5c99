// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <model/base/message.h>
#include <model/package/archivewriter.h>

#include <model/base/plainfile.h>
#include <model/base/savefile.h>

#include <QFile>
#include <archive.h>
#include <archive_entry.h>

namespace reelwright {

void ArchiveWriter::Free::operator()(archive *archive) const
{
    archive_write_free(archive);
}

ArchiveWriter::ArchiveWriter(archive *archive, QString path)
    : m_archive(archive), m_path(std::move(path))
{
}

Result<ArchiveWriter> ArchiveWriter::create(const QString &path)
{
    ArchiveWriter writer(archive_write_new(), path);
    archive *a = writer.m_archive.get();
    if (archive_write_set_format_zip(a) != ARCHIVE_OK ||
        archive_write_set_options(a, "zip:compression=store") != ARCHIVE_OK ||
        archive_write_set_bytes_in_last_block(a, 1) != ARCHIVE_OK ||
        archive_write_open_filename(a, QFile::encodeName(path).constData()) != ARCHIVE_OK)
        return writer.failure();
    return writer;
}

Result<void> ArchiveWriter::add(const QString &name, const QByteArray &bytes)
{
    const auto begun = begin(name, bytes.size());
    return begun ? write(bytes) : begun;
}

Result<void> ArchiveWriter::addFile(const QString &name, const QString &file, qint64 size,
                                    const Digest &digest, const GoOn &goOn)
{
    const auto opened = openPlain(file);
    if (!opened)
        return fail(opened.error());
    QFile &in = **opened;
    if (const auto begun = begin(name, size); !begun)
        return begun;
    QCryptographicHash hash(QCryptographicHash::Sha256);
    while (!in.atEnd()) {
        if (isStopped(goOn))
            return stopped();
        const QByteArray bytes = in.read(1 << 20);
        hash.addData(bytes);
        if (const auto written = write(bytes); !written)
            return written;
        if (in.error() != QFile::NoError)
            return fail(Message::tr("can't be read: ") + in.errorString(), file);
    }
    if (hash.result().toHex() != digest)
        return fail(Message::tr("was changed while it was packed"), file,
                    Message::tr("run it again"), ErrorCode::Passing);
    return {};
}

Result<void> ArchiveWriter::close()
{
    if (archive_write_close(m_archive.get()) != ARCHIVE_OK)
        return failure();
    return {};
}

Result<void> ArchiveWriter::begin(const QString &name, qint64 size)
{
    const std::unique_ptr<archive_entry, void (*)(archive_entry *)> entry(archive_entry_new(),
                                                                          archive_entry_free);
    archive_entry_set_pathname(entry.get(), name.toLatin1().constData());
    archive_entry_set_filetype(entry.get(), AE_IFREG);
    archive_entry_set_perm(entry.get(), 0644);
    archive_entry_set_size(entry.get(), size);
    archive_entry_unset_mtime(entry.get()); // ZIP's own beginning, whatever the time zone
    if (archive_write_header(m_archive.get(), entry.get()) != ARCHIVE_OK)
        return failure();
    return {};
}

Result<void> ArchiveWriter::write(const QByteArray &bytes)
{
    if (archive_write_data(m_archive.get(), bytes.constData(), size_t(bytes.size())) !=
        bytes.size())
        return failure();
    return {};
}

tl::unexpected<Error> ArchiveWriter::failure() const
{
    return notWritten(m_path, QString::fromLocal8Bit(archive_error_string(m_archive.get())));
}

} // namespace reelwright
