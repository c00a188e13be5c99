// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <model/base/message.h>
#include <model/base/plainfile.h>
#include <model/package/archivereader.h>

#include <QFileInfo>
#include <archive.h>
#include <archive_entry.h>

namespace reelwright {

void ArchiveReader::Free::operator()(archive *archive) const
{
    archive_read_free(archive);
}

ArchiveReader::ArchiveReader(archive *archive, QString path)
    : m_archive(archive), m_path(std::move(path)), m_fileSize(QFileInfo(m_path).size())
{
}

Result<ArchiveReader> ArchiveReader::open(const QString &path)
{
    if (const auto stamp = stampOf(path); !stamp)
        return fail(stamp.error());
    ArchiveReader reader(archive_read_new(), path);
    archive *a = reader.m_archive.get();
    archive_read_support_format_zip_seekable(a); // by its directory: a file cut short has none
    if (archive_read_open_filename(a, QFile::encodeName(path).constData(), 1 << 16) != ARCHIVE_OK)
        return reader.refuse(Message::tr("is no package, or cut short"));
    return reader;
}

Result<std::optional<ArchiveReader::Entry>> ArchiveReader::next()
{
    archive_entry *entry = nullptr;
    const int code = archive_read_next_header(m_archive.get(), &entry);
    if (code == ARCHIVE_EOF)
        return std::nullopt;
    if (code != ARCHIVE_OK)
        return refuse(Message::tr("is no package, or damaged"));
    const char *raw = archive_entry_pathname(entry);
    const QString name = QString::fromLatin1(raw ? raw : "");
    const QByteArray method = archive_format_name(m_archive.get());
    if (archive_entry_filetype(entry) != AE_IFREG || archive_entry_hardlink(entry) ||
        archive_entry_is_encrypted(entry))
        return refuse(Message::tr("the entry '%1' is no plain file").arg(name));
    if (!method.contains("uncompressed"))
        return refuse(Message::tr("the entry '%1' is compressed").arg(name));
    m_entrySize = archive_entry_size(entry);
    if (!archive_entry_size_is_set(entry) || m_entrySize < 0 || m_entrySize > m_fileSize)
        return refuse(Message::tr("the entry '%1' says a size that can't be true").arg(name));
    return Entry{name, m_entrySize};
}

Result<void> ArchiveReader::read(const std::function<Result<void>(const QByteArray &)> &sink)
{
    QByteArray buffer(1 << 18, Qt::Uninitialized);
    qint64 total = 0;
    while (true) {
        const la_ssize_t count =
            archive_read_data(m_archive.get(), buffer.data(), size_t(buffer.size()));
        if (count < 0)
            return refuse(Message::tr("is damaged"));
        if (count == 0)
            break;
        total += count;
        if (total > m_entrySize)
            break;
        if (const auto taken = sink(buffer.first(count)); !taken)
            return taken;
    }
    return total == m_entrySize ? Result<void>()
                                : refuse(Message::tr("an entry is not as long as it says"));
}

tl::unexpected<Error> ArchiveReader::refuse(const QString &what) const
{
    return fail(what, m_path, Message::tr("get the package again from where it was made"));
}

} // namespace reelwright
