// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "packagefile.h"

#include <archive.h>
#include <archive_entry.h>

namespace reelwright::test {

QList<ArchiveEntry> readArchive(const QString &path)
{
    QList<ArchiveEntry> entries;
    archive *in = archive_read_new();
    archive_read_support_format_zip(in);
    archive_read_open_filename(in, qPrintable(path), 1 << 16);
    archive_entry *entry = nullptr;
    while (archive_read_next_header(in, &entry) == ARCHIVE_OK) {
        QByteArray bytes(archive_entry_size(entry), '\0');
        archive_read_data(in, bytes.data(), size_t(bytes.size()));
        entries.append({archive_entry_pathname(entry), bytes});
    }
    archive_read_free(in);
    return entries;
}

void writeArchive(const QString &path, const QList<ArchiveEntry> &entries)
{
    archive *out = archive_write_new();
    archive_write_set_format_zip(out);
    archive_write_set_options(out, "zip:compression=store");
    archive_write_open_filename(out, qPrintable(path));
    for (const ArchiveEntry &made : entries) {
        archive_entry *entry = archive_entry_new();
        archive_entry_set_pathname(entry, made.name.constData());
        archive_entry_set_filetype(entry, AE_IFREG);
        archive_entry_set_perm(entry, 0644);
        archive_entry_set_size(entry, made.bytes.size());
        archive_write_header(out, entry);
        archive_write_data(out, made.bytes.constData(), size_t(made.bytes.size()));
        archive_entry_free(entry);
    }
    archive_write_free(out);
}

} // namespace reelwright::test
